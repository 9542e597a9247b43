import { cellAddress } from '../../../editions/cells'
import type { CellKey } from '../../../editions/edition'
import { textAt } from '../../../report/figures'
import { clearedTexts, withTexts } from '../cell-texts'
import { planPaste } from '../clipboard/plan-paste'
import { readClipboard } from '../clipboard/read-clipboard'
import { copiedRange } from '../clipboard/write-clipboard'
import { type CellRange, isSingle, single } from '../range'
import { type Detach, focusedKey, listen, type Session } from './session'

/** What a cell shows: its text, or the sum a blank total stands for. */
const shownAt =
  ({ desk }: Session) =>
  (key: CellKey): string =>
    textAt(desk.report().tables, cellAddress(key)) || (desk.views().cells.get(key)?.derived ?? '')

function rangeOf(session: Session): CellRange | null {
  const key = focusedKey(session)
  return key === null ? null : (session.selection.range() ?? single(key))
}

/** Part of one cell's text is copied and cut by the browser, as in any field. */
function isPartOfText({ editing }: Session, range: CellRange, target: EventTarget | null): boolean {
  if (!isSingle(range) || !(target instanceof HTMLInputElement)) return false
  const { selectionStart, selectionEnd, value } = target
  return editing || (value !== '' && (selectionStart !== 0 || selectionEnd !== value.length))
}

function copy(session: Session, event: ClipboardEvent): CellRange | null {
  const range = rangeOf(session)
  if (range === null || event.clipboardData === null || isPartOfText(session, range, event.target)) return null
  event.preventDefault()
  const { html, text } = copiedRange(session.map, range, shownAt(session))
  event.clipboardData.setData('text/plain', text)
  if (!isSingle(range)) event.clipboardData.setData('text/html', html)
  return range
}

function cut(session: Session, event: ClipboardEvent): void {
  if (session.readOnly) return
  const range = copy(session, event)
  if (range === null) return
  const { desk, map, steps } = session
  const texts = clearedTexts(map, range, desk.report().tables)
  if (texts.size > 0) desk.change(steps.cleared(texts.size), (report) => withTexts(report, texts))
}

/** One value goes in like typing, and is undone like typing. */
function insert(input: HTMLInputElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

function paste(session: Session, event: ClipboardEvent): void {
  const at = rangeOf(session)
  if (at === null || session.readOnly || event.clipboardData === null || !(event.target instanceof HTMLInputElement))
    return
  event.preventDefault()
  const content = readClipboard({
    html: event.clipboardData.getData('text/html'),
    text: event.clipboardData.getData('text/plain'),
  })
  if (content.kind === 'single' && isSingle(at)) {
    insert(event.target, content.text)
    return
  }
  const { desk, map } = session
  const { tables } = desk.report()
  session.showPlan(planPaste(content, { table: map.table, at, tables, others: desk.edition.tables }))
}

/** Copy, cut and paste of whole blocks. */
export function attachClipboard(session: Session): Detach {
  const detachers = [
    listen(session.root, 'copy', (event) => void copy(session, event)),
    listen(session.root, 'cut', (event) => cut(session, event)),
    listen(session.root, 'paste', (event) => paste(session, event)),
  ]
  return () => {
    for (const detach of detachers) detach()
  }
}
