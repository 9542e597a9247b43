import { expect, test } from 'vitest'
import { type CellMoment, type KeyAction, type KeyPress, keyAction } from './key-action'

const press = (keys: string): KeyPress => {
  const parts = keys.split('+')
  const key = parts[parts.length - 1] ?? ''
  return {
    key,
    code: key === '0' ? 'Digit0' : key,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    composing: false,
  }
}

const arrived: CellMoment = { editing: false, caretAtStart: true, caretAtEnd: true, range: false }
const typed: CellMoment = { ...arrived, caretAtStart: false }
const editing: CellMoment = { editing: true, caretAtStart: true, caretAtEnd: true, range: false }
const selected: CellMoment = { ...arrived, range: true }

const cases: readonly (readonly [string, CellMoment, KeyAction | null])[] = [
  ['ArrowDown', arrived, { kind: 'move', direction: 'down' }],
  ['ArrowLeft', arrived, { kind: 'move', direction: 'left' }],
  ['ArrowLeft', typed, null],
  ['ArrowRight', typed, { kind: 'move', direction: 'right' }],
  ['ArrowUp', typed, { kind: 'move', direction: 'up' }],
  ['ArrowRight', editing, null],
  ['ArrowUp', editing, null],
  ['Enter', editing, { kind: 'move', direction: 'onward' }],
  ['Shift+Enter', arrived, { kind: 'move', direction: 'backward' }],
  ['Home', arrived, { kind: 'move', direction: 'rowStart' }],
  ['Home', editing, null],
  ['Ctrl+End', arrived, { kind: 'move', direction: 'tableEnd' }],
  ['Ctrl+Home', editing, { kind: 'move', direction: 'tableStart' }],
  ['Shift+ArrowDown', arrived, { kind: 'extend', direction: 'down' }],
  ['Shift+ArrowRight', typed, { kind: 'extend', direction: 'right' }],
  ['Shift+ArrowRight', editing, null],
  ['Shift+End', arrived, { kind: 'extend', direction: 'rowEnd' }],
  ['Ctrl+Shift+End', arrived, { kind: 'extend', direction: 'tableEnd' }],
  ['F2', arrived, { kind: 'edit' }],
  ['Escape', typed, { kind: 'restore' }],
  ['Escape', selected, { kind: 'dropRange' }],
  ['Delete', arrived, null],
  ['Delete', selected, { kind: 'clearRange' }],
  ['Backspace', selected, { kind: 'clearRange' }],
  ['Ctrl+d', arrived, { kind: 'fill', direction: 'down' }],
  ['Ctrl+R', arrived, { kind: 'fill', direction: 'right' }],
  ['Ctrl+a', arrived, { kind: 'selectAll' }],
  ['Ctrl+a', editing, null],
  ['Alt+0', arrived, { kind: 'fillZeros' }],
  ['Alt+ArrowDown', arrived, null],
  ['Ctrl+z', arrived, null],
  ['Ctrl+Shift+z', arrived, null],
  ['Tab', arrived, null],
  ['F8', arrived, null],
  ['5', arrived, null],
]

test.each(cases)('%s while %o', (keys, moment, action) => {
  expect(keyAction(press(keys), moment)).toEqual(action)
})

test('no key of an input method at work does anything', () => {
  for (const [keys, moment] of cases) expect(keyAction({ ...press(keys), composing: true }, moment)).toBeNull()
})
