import { useCallback, useEffect, useRef, useState } from 'react'
import type { Archive } from '../../storage/archive/archive'
import { checkShelf, readShelf, type Shelf } from './shelf'

/** The shelf and what reads it anew. Coming back from another window shows what happened there. */
export function useShelf(archive: Archive): readonly [Shelf | null, () => Promise<void>] {
  const [shelf, setShelf] = useState<Shelf | null>(null)
  const round = useRef(0)
  const known = useRef<Shelf | null>(null)

  const reload = useCallback(async () => {
    round.current += 1
    const mine = round.current
    const show = (next: Shelf): void => {
      if (mine !== round.current) return
      known.current = next
      setShelf(next)
    }
    const listed = await readShelf(archive, known.current)
    show(listed)
    show(await checkShelf(archive, listed))
  }, [archive])

  useEffect(() => {
    const refresh = (): void => void reload()
    refresh()
    window.addEventListener('focus', refresh)
    return () => {
      round.current += 1
      window.removeEventListener('focus', refresh)
    }
  }, [reload])

  return [shelf, reload]
}
