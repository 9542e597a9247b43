import { useSyncExternalStore } from 'react'

const query = '(max-width: 699px)'

const subscribe = (listener: () => void): (() => void) => {
  const list = window.matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

/** The window is as narrow as a laptop's at 200 %. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
