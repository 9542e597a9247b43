import { useCallback, useSyncExternalStore } from 'react'

const query = '(max-width: 699px)'

/** The window is as narrow as a laptop's at 200 %. `beforeChange` runs while the old layout still stands. */
export function useNarrow(beforeChange: () => void): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      const onChange = () => {
        beforeChange()
        listener()
      }
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [beforeChange],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
