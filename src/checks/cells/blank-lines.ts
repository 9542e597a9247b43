import type { CellDefinition } from '../../editions/cells'
import { columnName, rowName } from '../labels'

const chineseCounts = ['', '', '两', '三', '四']

interface Line {
  readonly name: string
  readonly count: number
}

function countedBy(cells: readonly CellDefinition[], name: (cell: CellDefinition) => string): Line[] {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(name(cell), (counts.get(name(cell)) ?? 0) + 1)
  return [...counts].map(([line, count]) => ({ name: line, count }))
}

function described(lines: readonly Line[], axis: '列' | '行', state: string): string {
  const [first, ...others] = lines
  if (first === undefined) return ''
  if (others.length === 0) return `${first.name}一${axis}${state} ${first.count} 格`
  const names = lines.map(({ name }) => name).join('、')
  if (others.every(({ count }) => count === first.count))
    return `${names} ${chineseCounts[lines.length]}${axis}各${state} ${first.count} 格`
  return lines.map(({ name, count }) => `${name}一${axis}${state} ${count} 格`).join('，')
}

/** Says where blanks stand by naming the fewest lines, columns or rows; beyond four lines the number alone is clearer. */
export function blankLines(blanks: readonly CellDefinition[], table: string, state = '空'): string {
  const columns = countedBy(blanks, columnName)
  const rows = blanks.every(({ rowPath }) => rowPath.length > 0) ? countedBy(blanks, rowName) : []
  const byRow = rows.length > 0 && rows.length < columns.length
  const lines = byRow ? rows : columns
  return lines.length < chineseCounts.length
    ? described(lines, byRow ? '行' : '列', state)
    : `${table}共${state} ${blanks.length} 格`
}
