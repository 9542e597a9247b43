import { useLayoutEffect } from 'react'
import { useDesk } from '../desk/desk-context'
import { useNavigation } from '../desk/navigation'
import { outlineParts } from '../desk/views'
import { walkFindings } from '../notes/walk-findings'
import { goToChange } from './go-to-change'

export interface EditorCommands {
  readonly preview: () => void
  readonly keys: () => void
  readonly save: () => void
  readonly pages: () => void
  /** What was found must be read: the margin has to be in view. */
  readonly notes: () => void
}

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** Keys that work anywhere in the editor; a table's and a paragraph's own keys are theirs. */
export function useEditorKeys({ preview, keys, save, pages, notes }: EditorCommands): void {
  const desk = useDesk()
  const navigation = useNavigation()
  // Before the form is painted: who sees it may press a key at once.
  useLayoutEffect(() => {
    const stepPart = (by: number) => {
      const next = outlineParts[outlineParts.indexOf(navigation.part) + by]
      if (next !== undefined) navigation.show(next)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || document.querySelector('dialog[open]') !== null) return
      const command = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const run = (action: () => void) => {
        event.preventDefault()
        action()
      }
      if (event.key === 'F8') {
        run(() => walkFindings(desk, navigation, event.shiftKey ? -1 : 1))
        notes()
      } else if (event.altKey && event.key === 'ArrowDown') run(() => stepPart(1))
      else if (event.altKey && event.key === 'ArrowUp') run(() => stepPart(-1))
      else if (event.altKey && !command && event.code === 'KeyP') run(pages)
      else if (command && key === 'z' && !event.shiftKey) run(() => goToChange(desk.undo(), navigation))
      else if (command && (key === 'y' || (key === 'z' && event.shiftKey)))
        run(() => goToChange(desk.redo(), navigation))
      else if (command && key === 's') run(save)
      else if (command && key === 'p') run(preview)
      else if ((event.key === '?' || event.key === '？') && !typesText(event.target)) run(keys)
    }
    const onFocusMoved = () => desk.seal()
    document.addEventListener('keydown', onKey)
    document.addEventListener('focusin', onFocusMoved)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onFocusMoved)
    }
  }, [desk, navigation, preview, keys, save, pages, notes])
}
