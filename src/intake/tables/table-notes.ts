import { type CellDefinition, cellsOfTable } from '../../editions/cells'
import type { CellKey, TableDefinition } from '../../editions/edition'
import { readQuantity } from '../../report/quantity'
import { inCell, inRow, inTable, type Note } from '../note'
import type { Body } from './bodies'
import type { Layout } from './columns'
import { bestLikeness, isLeaf, type NamedHeading, namesOf } from './heading-names'
import { rowText } from './physical-row'
import type { RowMatch } from './row-matching'
import type { RowValues } from './row-values'
import { tableName } from './table-name'
import { isBlank, type TableWords } from './table-words'

const lastLabel = ({ labels }: Body): string => labels[labels.length - 1] ?? ''

/** What the head of a block does not say as the form prints it. */
export function layoutNotes({ columns, headed, ordered }: Layout, table: TableDefinition): Note[] {
  const name = tableName(table)
  const place = inTable(table.id)
  if (!headed) return [{ kind: 'guessed', message: `${name}有一段没有可认的表头，各列按规定顺序读入。`, place }]
  const order: Note[] = ordered
    ? []
    : [{ kind: 'guessed', message: `${name}各列的顺序与规定不同，按列名读入。`, place }]
  const drift = columns.flatMap(({ key, label, official, exact }): Note[] => {
    if (official !== null && inYuan(label, official))
      return [
        {
          kind: 'unclear',
          message: `${name}的列「${label}」以元为单位，规定以万元为单位，数字没有换算。`,
          place,
          drift: { printed: official, found: label },
        },
      ]
    if (official !== null)
      return exact
        ? []
        : [
            {
              kind: 'guessed',
              message: `${name}的列「${label}」按「${official}」读入。`,
              place,
              drift: { printed: official, found: label },
            },
          ]
    const repeated = columns.some((column) => column.key !== null && column.label === label)
    if (key !== null || isBlank(label) || repeated) return []
    return [{ kind: 'unclear', message: `${name}的列「${label}」不在规定格式中，没有读入。`, place }]
  })
  return [...order, ...drift]
}

/** Sums in yuan under a heading that prescribes 万元; converting them is for the clerk to confirm. */
const inYuan = (label: string, official: string): boolean =>
  official.includes('万元') && label.includes('元') && !label.includes('万元')

/** Rows that stand elsewhere than the form prints them: their labels decide, and the clerk hears of it. */
export function orderNotes(
  found: readonly RowMatch[],
  table: TableDefinition,
  leaves: readonly NamedHeading[],
): Note[] {
  const order = found.map(({ leaf }) => leaves.indexOf(leaf))
  if (order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0))) return []
  return [
    { kind: 'guessed', message: `${tableName(table)}各行的顺序与规定不同，按标签读入。`, place: inTable(table.id) },
  ]
}

export const contestedNote = (cell: CellKey, both: string): Note => ({
  kind: 'unclear',
  message: `同一格有两个值：${both.split('\t').join('、') || '空'}，留空。`,
  place: inCell(cell),
  text: both,
})

export function matchNotes({ how, leaf }: RowMatch, body: Body, table: TableDefinition): Note[] {
  const place = inRow(table.id, leaf.heading.key)
  const [name, label, official] = [tableName(table), lastLabel(body), leaf.heading.label]
  const text = rowText(body.row)
  switch (how) {
    case 'exact':
      return []
    case 'alike':
      return [
        {
          kind: 'guessed',
          message: `${name}的行「${label}」按「${official}」读入。`,
          place,
          drift: { printed: official, found: label },
        },
      ]
    case 'by-place':
      return [{ kind: 'guessed', message: `${name}有一行没有标签，按位置读作「${official}」。`, place, text }]
    case 'repeated':
      return [{ kind: 'unclear', message: `${name}的行「${label}」出现了不止一次，各行不同的格留空。`, place, text }]
  }
}

const doubts: Readonly<Record<Exclude<RowValues['doubt'], 'none'>, readonly [Note['kind'], string]>> = {
  'by-order': ['guessed', '一行与表头没有对齐，按从左到右的顺序读入。'],
  merged: ['unclear', '一行有合并的数字格，这些格留空。'],
  misaligned: ['unclear', '一行的格数与表头不符，没有读入。'],
}

export function doubtNotes({ doubt }: RowValues, body: Body, table: TableDefinition, row: string): Note[] {
  if (doubt === 'none') return []
  const [kind, sentence] = doubts[doubt]
  const message = `${tableName(table)}「${lastLabel(body)}」${sentence}`
  return [{ kind, message, place: inRow(table.id, row), text: rowText(body.row) }]
}

/** A row that stands for no row of the form: a group without figures is expected, anything else is kept as text. */
export function strangerNotes(body: Body, { rows, table }: TableWords): Note[] {
  const own = namesOf(lastLabel(body))
  const group = rows.some((named) => !isLeaf(named) && bestLikeness(own, named.names) >= 0.75)
  const figures = body.row.cells.slice(body.labels.length).some(({ text }) => !isBlank(text))
  if (group && !figures) return []
  const message = `${tableName(table)}的一行在规定格式中没有对应的行，没有读入。`
  return [{ kind: 'unplaced', message, place: inTable(table.id), text: rowText(body.row) }]
}

/** Words in a figure's place are kept as they are, and said. */
export function wordNotes(cell: CellKey, text: string): Note[] {
  if (readQuantity(text).kind !== 'unreadable') return []
  return [{ kind: 'guessed', message: `一格里的「${text}」不是数字，照原样读入。`, place: inCell(cell), text }]
}

export function missingNotes(table: TableDefinition, cells: ReadonlyMap<CellKey, string>): Note[] {
  const rows = new Map<string, CellDefinition[]>()
  for (const cell of cellsOfTable(table))
    if (!cells.has(cell.key)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  return [...rows].map(([row, lost]): Note => {
    const label = lost[0]?.rowPath[lost[0].rowPath.length - 1]
    const where = label === undefined ? tableName(table) : `${tableName(table)}「${label}」一行`
    return { kind: 'unclear', message: `${where}有 ${lost.length} 格没有读到，留空。`, place: inRow(table.id, row) }
  })
}
