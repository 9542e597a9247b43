import { type Detach, keyAt, listen, type Session } from './session'

/**
 * What is typed goes to the form, but only when an input method has finished composing, so that half-written syllables
 * are never checked nor stored.
 */
export function attachTyping({ root, desk }: Session): Detach {
  const handOn = ({ target }: Event): void => {
    const key = keyAt(target)
    if (key !== null && target instanceof HTMLInputElement) desk.form.setValue(`tables.${key}`, target.value)
  }
  const detachers = [
    listen(root, 'input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) handOn(event)
    }),
    listen(root, 'compositionend', handOn),
  ]
  return () => {
    for (const detach of detachers) detach()
  }
}
