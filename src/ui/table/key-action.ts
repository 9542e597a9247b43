import type { Direction } from './moves'

export interface KeyPress {
  readonly key: string
  /** Physical key: on some layouts Alt+0 types another sign. */
  readonly code: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** The key belongs to an input method that is still composing. */
  readonly composing: boolean
}

/** What the focused cell is doing when the key comes. */
export interface CellMoment {
  /** F2 or a second click put the caret into the text: all text keys are the text's own. */
  readonly editing: boolean
  readonly caretAtStart: boolean
  readonly caretAtEnd: boolean
  /** More than one cell is selected. */
  readonly range: boolean
}

export type KeyAction =
  | { readonly kind: 'move' | 'extend'; readonly direction: Direction }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'edit' | 'restore' | 'dropRange' | 'clearRange' | 'fillZeros' | 'selectAll' }

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const edges: Readonly<Record<string, readonly [Direction, Direction]>> = {
  Home: ['rowStart', 'tableStart'],
  End: ['rowEnd', 'tableEnd'],
}

const insideText = (direction: Direction, { editing, caretAtStart, caretAtEnd }: CellMoment): boolean =>
  editing || (direction === 'left' && !caretAtStart) || (direction === 'right' && !caretAtEnd)

function withControl({ key, shift }: KeyPress, { editing }: CellMoment): KeyAction | null {
  const edge = edges[key]?.[1]
  if (edge !== undefined) return { kind: shift ? 'extend' : 'move', direction: edge }
  if (shift) return null
  const letter = key.toLowerCase()
  if (letter === 'd') return { kind: 'fill', direction: 'down' }
  if (letter === 'r') return { kind: 'fill', direction: 'right' }
  return letter === 'a' && !editing ? { kind: 'selectAll' } : null
}

function plain({ key, shift }: KeyPress, moment: CellMoment): KeyAction | null {
  if (key === 'Enter') return { kind: 'move', direction: shift ? 'backward' : 'onward' }
  if (key === 'F2') return { kind: 'edit' }
  if (key === 'Escape') return { kind: moment.range ? 'dropRange' : 'restore' }
  if ((key === 'Delete' || key === 'Backspace') && moment.range) return { kind: 'clearRange' }
  const arrow = arrows[key]
  if (arrow !== undefined) {
    if (shift) return moment.editing ? null : { kind: 'extend', direction: arrow }
    return insideText(arrow, moment) ? null : { kind: 'move', direction: arrow }
  }
  const edge = edges[key]?.[0]
  return edge === undefined || moment.editing ? null : { kind: shift ? 'extend' : 'move', direction: edge }
}

/** What a key does in a table; null leaves it to the text field, the browser or the editor around the table. */
export function keyAction(press: KeyPress, moment: CellMoment): KeyAction | null {
  if (press.composing) return null
  if (press.alt) return press.code === 'Digit0' && !press.ctrl ? { kind: 'fillZeros' } : null
  return press.ctrl ? withControl(press, moment) : plain(press, moment)
}
