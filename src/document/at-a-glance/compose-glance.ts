import { leavesOf } from '../../editions/cells'
import type { Block, Edition, Heading, Relation, TableDefinition, TableId, Term } from '../../editions/edition'
import { generatedTitle } from '../../report/drafting'
import type { Report } from '../../report/report'
import { type FigureReader, figureReader, type LastYear } from './figure-reader'
import type { Glance, GlanceBalance, GlanceFigure, GlanceLine } from './glance'

/** A printed label without its number and without the explanation in brackets behind it. */
const plain = (label: string): string =>
  label.replace(/^(?:[一二三四五六七]、|（[一二三四五六七]）|\d\.)/, '').replace(/（.*$/, '')

/** In a picture about nothing else, the words that every item shares only take room. */
const brief = (label: string): string => plain(label).replace('政府信息公开', '').replace(/数量$/, '')

const tableOf = ({ tables }: Edition, id: TableId): TableDefinition | undefined =>
  tables.find((table) => table.id === id)

const totalColumn = ({ columns }: Block): string | undefined =>
  leavesOf(columns).find(({ heading }) => heading.total)?.heading.key

/** The heading that a row belongs to: its group where it is the group's total, else itself. */
function itemOf(rows: readonly Heading[], row: string): Heading | undefined {
  return rows.find(({ key, children = [] }) => key === row || children.some((child) => child.key === row))
}

const side = (reader: FigureReader, { rows, unit }: Block, terms: readonly Term[]): GlanceFigure[] =>
  terms.flatMap((term) => {
    if (term.kind !== 'cell') return []
    return reader.read({ label: brief(itemOf(rows, term.cell.row)?.label ?? ''), cells: [term.cell], unit })
  })

const total = (figures: readonly GlanceFigure[]): number => figures.reduce((sum, { size }) => sum + size, 0)

function balanceOf(reader: FigureReader, block: Block, relation: Relation | undefined): GlanceBalance {
  if (relation === undefined) return { left: [], right: [], holds: false }
  const left = side(reader, block, relation.left)
  const right = side(reader, block, relation.right)
  const known = left.length === relation.left.length && right.length === relation.right.length
  return { left, right, holds: known && total(left) === total(right) }
}

/** What became of the requests, one figure for each group of results. */
function outcomesOf(reader: FigureReader, { rows }: Block, column: string): GlanceFigure[] {
  const groups = rows.flatMap(({ children = [] }) => children).filter((group) => group.total !== true)
  return groups.flatMap((group) => {
    const cells = leavesOf([group]).map(({ heading }) => ({ table: 'table3' as const, row: heading.key, column }))
    return reader.read({ label: plain(group.label), cells })
  })
}

/** Who asked: the new requests of the year by kind of applicant. */
function applicantsOf(reader: FigureReader, { columns }: Block, row: string): GlanceFigure[] {
  return leavesOf(columns).flatMap(({ heading: { key, label, total: isTotal } }) =>
    isTotal ? [] : reader.read({ label, name: `申请人“${label}”`, cells: [{ table: 'table3', row, column: key }] }),
  )
}

function disclosureOf(reader: FigureReader, table: TableDefinition | undefined): GlanceLine[] {
  const lines = (table?.blocks ?? []).flatMap(({ rows, columns, unit }) =>
    leavesOf(rows).map(({ heading: row }): GlanceLine => {
      const figures = leavesOf(columns).flatMap(({ heading: column }) => {
        const label = plain(column.label)
        const cells = [{ table: 'table2' as const, row: row.key, column: column.key }]
        return reader.read({ label, name: `${row.label}${label}`, cells, unit })
      })
      return { label: row.label, figures }
    }),
  )
  return lines.filter(({ figures }) => figures.length > 0)
}

/** The one row of table 4 as a line for each procedure. */
function disputesOf(reader: FigureReader, table: TableDefinition | undefined): GlanceLine[] {
  const [block] = table?.blocks ?? []
  const row = block === undefined ? undefined : leavesOf(block.rows)[0]?.heading.key
  if (block === undefined || row === undefined) return []
  const lines = new Map<string, GlanceFigure[]>()
  for (const { heading, path } of leavesOf(block.columns)) {
    const procedure = path.slice(0, -1).join('·')
    const cells = [{ table: 'table4' as const, row, column: heading.key }]
    const figures = reader.read({ label: heading.label, name: `${procedure}${heading.label}`, cells })
    lines.set(procedure, [...(lines.get(procedure) ?? []), ...figures])
  }
  return [...lines].flatMap(([label, figures]) => (figures.length === 0 ? [] : [{ label, figures }]))
}

/** Chooses and names the figures that one page shows of a year. Derived totals count as figures; a blank never does. */
export function composeGlance(report: Report, edition: Edition, lastYear: LastYear | null = null): Glance {
  const reader = figureReader(report, edition, lastYear)
  const requests = tableOf(edition, 'table3')
  const [block] = requests?.blocks ?? []
  const column = block === undefined ? undefined : totalColumn(block)
  const printed = requests?.relations.find(
    ({ basis, left: [first] }) => basis === 'printed' && first?.kind === 'cell' && first.cell.column === column,
  )
  const [first] = printed?.left ?? []
  const shown = {
    balance: block === undefined ? { left: [], right: [], holds: false } : balanceOf(reader, block, printed),
    outcomes: block === undefined || column === undefined ? [] : outcomesOf(reader, block, column),
    applicants: block === undefined || first?.kind !== 'cell' ? [] : applicantsOf(reader, block, first.cell.row),
    disclosure: disclosureOf(reader, tableOf(edition, 'table2')),
    disputes: disputesOf(reader, tableOf(edition, 'table4')),
  }
  const { agency, year } = report
  return {
    agency: agency.name.trim() || report.signature.agency.trim(),
    year,
    title: `${generatedTitle({ ...agency, name: '' }, year)}图解`,
    ...shown,
    missing: reader.missing,
    comparesYears: lastYear !== null,
  }
}
