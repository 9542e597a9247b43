import type { CellKey } from '../../../editions/edition'
import { blanksIn, type CellTexts, clearedTexts, filledTexts, withTexts, zerosFor } from '../cell-texts'
import { type KeyAction, keyAction } from '../key-action'
import { cellTowards } from '../moves'
import { type CellRange, isSingle, single, wholeTable } from '../range'
import { type Detach, focusedKey, inputOf, listen, type Session } from './session'

const momentOf = ({ editing, selection }: Session, input: HTMLInputElement) => {
  const { selectionStart, selectionEnd, value } = input
  const whole = selectionStart === 0 && selectionEnd === value.length
  const range = selection.range()
  return {
    editing,
    caretAtStart: whole || (selectionStart === 0 && selectionEnd === 0),
    caretAtEnd: whole || (selectionStart === value.length && selectionEnd === value.length),
    range: range !== null && !isSingle(range),
  }
}

const change = ({ desk }: Session, label: (cells: number) => string, texts: CellTexts): void => {
  if (texts.size > 0) desk.change(label(texts.size), (report) => withTexts(report, texts))
}

/** Puts the cell back to the text it had when it got the focus; what was typed since is one step and taken back. */
function restore(session: Session, key: CellKey, input: HTMLInputElement): void {
  const { desk, before } = session
  if (input.value === before) return
  const { open, done } = desk.history()
  const path = done[done.length - 1]?.changes[0]?.path.slice(1).join('.')
  if (open && path === key) desk.undo()
  else change(session, () => session.steps.restored, new Map([[key, before]]))
}

/** Blank cells of the table become 0, in one step; totals go on deriving their sums. */
export function fillZeros(session: Pick<Session, 'desk' | 'map' | 'steps'>): void {
  const texts = zerosFor(blanksIn(session.map, session.desk.report().tables))
  if (texts.size > 0) session.desk.change(session.steps.zeros(texts.size), (report) => withTexts(report, texts))
}

function changeCells(session: Session, action: KeyAction, range: CellRange): void {
  if (session.readOnly) return
  const { map, steps, desk } = session
  const { tables } = desk.report()
  if (action.kind === 'clearRange') change(session, steps.cleared, clearedTexts(map, range, tables))
  if (action.kind === 'fill') change(session, steps.filled, filledTexts(map, range, action.direction, tables))
  if (action.kind === 'fillZeros') fillZeros(session)
}

function perform(session: Session, action: KeyAction, key: CellKey, input: HTMLInputElement): void {
  const { map, selection } = session
  const range = selection.range() ?? single(key)
  switch (action.kind) {
    case 'move': {
      const target = cellTowards(map, key, action.direction)
      selection.set(single(key))
      if (target === key) input.select()
      else inputOf(target)?.focus()
      return
    }
    case 'extend': {
      const head = cellTowards(map, range.head, action.direction)
      selection.set({ anchor: range.anchor, head })
      inputOf(head)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return
    }
    case 'selectAll':
      selection.set(wholeTable(map))
      return
    case 'dropRange':
      selection.set(single(key))
      return
    case 'edit':
      session.editing = true
      input.setSelectionRange(input.value.length, input.value.length)
      return
    case 'restore':
      session.editing = false
      restore(session, key, input)
      input.select()
      return
    default:
      changeCells(session, action, range)
      input.select()
  }
}

/** The one handler for all keys of a table. */
export function attachKeys(session: Session): Detach {
  return listen(session.root, 'keydown', (event) => {
    const key = focusedKey(session)
    const input = event.target
    if (key === null || !(input instanceof HTMLInputElement)) return
    const action = keyAction(
      {
        key: event.key,
        code: event.code,
        ctrl: event.ctrlKey,
        shift: event.shiftKey,
        alt: event.altKey,
        // 229 is what some browsers send instead of the flag while an input method is at work.
        composing: event.isComposing || event.keyCode === 229,
      },
      momentOf(session, input),
    )
    if (action === null) return
    event.preventDefault()
    perform(session, action, key, input)
  })
}
