import type { Finding, Place } from '../../checks/finding'
import type { NumberedFinding } from '../desk/views'

/** A warning without anything special, to be spoiled. */
export const findingWith = (more: Partial<Finding> = {}): Finding => ({
  rule: 'some.rule',
  code: '文-01',
  severity: 'warning',
  status: 'broken',
  message: { what: '差 1 件。', where: '第 1 段', todo: '核对。' },
  places: [],
  suggestions: [],
  fingerprint: 'f',
  ...more,
})

export const numbered = (number: number | null, more: Partial<Finding> = {}): NumberedFinding => ({
  number,
  finding: findingWith(more),
  consequences: [],
})

export const cellAt = (row: string, column: string, role: 'left' | 'right' | 'cell' = 'cell'): Place => ({
  kind: 'cell',
  cell: { table: 'table3', row, column },
  role,
})

export const wordsAt = (start: number, end: number, role: 'total' | 'member' | 'text' = 'text', quote = ''): Place => ({
  kind: 'text',
  part: 'part1',
  block: 0,
  start,
  end,
  quote,
  role,
})
