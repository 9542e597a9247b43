import { useEffect } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'file'

/** Ctrl+Z takes back what was last done to the list, unless it is meant for a text field. */
export function useUndoKey(undo: (() => Promise<void>) | null): void {
  useEffect(() => {
    if (undo === null) return
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || typing(event.target)) return
      event.preventDefault()
      void undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [undo])
}
