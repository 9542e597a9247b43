import type { Wording } from '../wording'
import type { table as zh } from '../zh-cn/table'

export const table: Wording<typeof zh> = {
  side: { left: 'L', right: 'R' },
  sum: 'automatic total',
  skip: { over: 'Skip {{name}}', back: 'Back before {{name}}' },
  foot: {
    enter: 'next row',
    tab: 'next cell',
    selected: '{{rows}} rows × {{columns}} columns selected',
    difference: 'off by {{difference}}',
    balanced: 'even',
    blank: '{{cells}} blank',
    follows: 'with',
    open: '–',
  },
  blanks: { count: '{{count}} cells blank', none: 'no blanks', fill: 'All other cells of this table are 0' },
  steps: {
    zeros: '{{count}} blank cells set to 0',
    cleared: '{{count}} cells cleared',
    filled: '{{count}} cells filled',
    pasted: '{{count}} cells filled from the clipboard',
    restored: 'Restored',
  },
}
