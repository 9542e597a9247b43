import { useRef } from 'react'

/** Does one thing at a time, so that a double click makes one report; after a failure it can be tried again. */
export function useOnce(onFailure: () => void): (act: () => Promise<void>) => void {
  const busy = useRef(false)
  return (act) => {
    if (busy.current) return
    busy.current = true
    act().catch(() => {
      busy.current = false
      onFailure()
    })
  }
}
