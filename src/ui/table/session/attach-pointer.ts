import type { CellKey } from '../../../editions/edition'
import { single } from '../range'
import { type Detach, focusedKey, inputOf, keyAt, listen, type Session } from './session'

/** Click focuses, a second click puts the caret into the text, dragging and Shift+click select a block. */
export function attachPointer(session: Session): Detach {
  let from: CellKey | null = null
  const detachers = [
    listen(session.root, 'mousedown', (event) => {
      const key = keyAt(event.target)
      if (key === null || event.button !== 0) return
      const focused = focusedKey(session)
      from = key
      if (event.shiftKey && focused !== null) {
        event.preventDefault()
        from = focused
        session.selection.set({ anchor: focused, head: key })
        return
      }
      if (focused === key) {
        session.editing = inputOf(key)?.value !== ''
        session.selection.set(single(key))
        return
      }
      // The browser would set the caret at the pointer and lose the selected text that typing is to replace.
      event.preventDefault()
      inputOf(key)?.focus()
    }),
    listen(session.root, 'mousemove', (event) => {
      if (from === null || event.buttons !== 1) return
      const key = keyAt(event.target)
      const range = session.selection.range()
      if (key === null || range === null || key === range.head) return
      session.editing = false
      inputOf(from)?.select()
      session.selection.set({ anchor: from, head: key })
    }),
    listen(document, 'mouseup', () => {
      from = null
    }),
  ]
  return () => {
    for (const detach of detachers) detach()
  }
}
