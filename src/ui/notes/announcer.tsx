import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

type Announce = (text: string) => void

const AnnounceContext = createContext<Announce>(() => {})

/** Long enough for a burst of keystrokes to end; only what holds then is read out. */
const settledAfterMs = 700

/** The one polite live region of the page. */
export function Announcer({ children }: { children: ReactNode }): ReactNode {
  const [text, setText] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback((next: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setText(next), settledAfterMs)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {text}
      </div>
    </AnnounceContext.Provider>
  )
}

/** Says something to screen readers once things have settled; silent where no announcer is mounted. */
export const useAnnounce = (): Announce => useContext(AnnounceContext)
