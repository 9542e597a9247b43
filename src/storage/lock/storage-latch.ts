import type { TextStore } from '../journal/journal'
import type { Clock } from '../keeping/clock'
import type { Latch } from './latch'

const beat = 3_000
/** Browsers let hidden windows act once a minute; only a window silent for longer is taken for dead. */
const patience = 75_000

interface Mark {
  readonly window: string
  readonly at: number
}

/** For pages served over plain http, where the browser grants no locks: a mark in localStorage, renewed while we live. */
export function storageLatch(
  store: TextStore,
  clock: Clock,
  page: EventTarget | null,
  name: string,
  window: string,
  lost: () => void,
): Latch {
  let stop = (): void => undefined

  const mark = (): Mark | null => {
    try {
      return JSON.parse(store.getItem(name) ?? 'null')
    } catch {
      return null
    }
  }

  const write = (): void => {
    try {
      store.setItem(name, JSON.stringify({ window, at: clock.now() } satisfies Mark))
    } catch {
      // A full store must not keep the clerk from writing; the database refuses a second window's saves anyway.
    }
  }

  const hold = (): void => {
    let callOff = (): void => undefined
    const beatOn = (): void => {
      const current = mark()
      if (current !== null && current.window !== window) {
        stop()
        lost()
        return
      }
      write()
      callOff()
      callOff = clock.after(beat, beatOn)
    }
    stop = () => {
      callOff()
      page?.removeEventListener('storage', beatOn)
      page?.removeEventListener('pagehide', release)
    }
    page?.addEventListener('storage', beatOn)
    page?.addEventListener('pagehide', release)
    write()
    callOff = clock.after(beat, beatOn)
  }

  const release = (): void => {
    stop()
    if (mark()?.window === window) store.removeItem(name)
  }

  return {
    release,
    take: async (force) => {
      const current = mark()
      const taken = current !== null && current.window !== window && clock.now() - current.at < patience
      if (taken && !force) return false
      hold()
      return true
    },
  }
}
