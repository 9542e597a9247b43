import { leavesOf } from './cells'
import type { Basis, Edition, Operator, Relation, TableDefinition, Term } from './edition'
import { layoutHeadings } from './layout-headings'

type ContractTerm =
  | { table: string; row: string; col: string; yearOffset: number; sign: number }
  | { constant: number }
  | { narrative: string; scale?: number }

type ContractCell = ({ text: string } | { value: { row: string; col: string } }) & { rowSpan: number; colSpan: number }

interface ContractRelation {
  id: string
  title: string
  operator: Operator
  basis: string
  severity: string
  lhs: ContractTerm[]
  rhs: ContractTerm[]
  requires?: string
  appliesTo?: string
  note?: string
}

/** An edition in the shape in which counties and tests exchange it. */
export interface ContractEdition {
  editionId: string
  document: string
  documentTitle: string
  documentDate: string | null
  reportYears: { from: number; to: number | null }
  sections: {
    number: number
    heading: string
    kind: string
    importAliases: readonly string[]
    subsections?: { number: string; heading: string; aliases: readonly string[] }[]
  }[]
  tables: ContractTable[]
  crossRelations: ContractRelation[]
}

interface ContractTable {
  id: string
  partNumber: number
  title: string
  labelColumnCount: number
  gridColumnCount: number
  dataRowCount: number
  numberCellCount: number
  columnWidthHintsPx: readonly number[]
  rows: { key: string; labelPath: readonly string[]; computed: boolean }[]
  columns: { key: string; label: string; valueType: string; computed: boolean }[]
  physicalRows: ContractCell[][]
  relations: ContractRelation[]
}

const basisNames: Record<Basis, string> = {
  printed: 'printedInTable',
  total: 'impliedByTotalLabel',
  practice: 'commonlyChecked',
  sanity: 'plausibility',
  law: 'legalAuthority',
}

function contractTerm(term: Term): ContractTerm {
  if (term.kind === 'constant') return { constant: term.constant }
  if (term.kind === 'narrative')
    return { narrative: term.figure, ...(term.scale === undefined ? {} : { scale: Number(term.scale) }) }
  const { table, row, column } = term.cell
  return { table, row, col: column, yearOffset: term.year, sign: term.weight }
}

function contractRelation({ key, title, operator, basis, severity, left, right, ...rest }: Relation): ContractRelation {
  return {
    id: key,
    title,
    operator,
    basis: basisNames[basis],
    severity: severity === 'notice' ? 'info' : severity,
    lhs: left.map(contractTerm),
    rhs: right.map(contractTerm),
    ...(rest.requires === undefined ? {} : { requires: rest.requires }),
    ...(rest.appliesTo === undefined ? {} : { appliesTo: rest.appliesTo }),
    ...(rest.note === undefined ? {} : { note: rest.note }),
  }
}

function contractTable(table: TableDefinition, partNumber: number): ContractTable {
  const rows = table.blocks.flatMap((block) => leavesOf(block.rows))
  const columns = table.blocks.flatMap((block) => leavesOf(block.columns))
  const physicalRows = layoutHeadings(table).map(({ cells }) =>
    cells.map(
      ({ rowSpan, colSpan, ...cell }): ContractCell =>
        cell.kind === 'value'
          ? { value: { row: cell.cell.row, col: cell.cell.column }, rowSpan, colSpan }
          : { text: cell.text, rowSpan, colSpan },
    ),
  )
  return {
    id: table.id,
    partNumber,
    title: table.title,
    labelColumnCount: table.labelColumns,
    gridColumnCount: table.widths.length,
    dataRowCount: rows.length,
    numberCellCount: physicalRows.flat().filter((cell) => 'value' in cell).length,
    columnWidthHintsPx: table.widths,
    rows: rows.map(({ heading, path }) => ({ key: heading.key, labelPath: path, computed: heading.total === true })),
    columns: columns.map(({ heading }) => ({
      key: heading.key,
      label: heading.label,
      valueType: heading.valueKind ?? 'nonNegativeInteger',
      computed: heading.total === true,
    })),
    physicalRows,
    relations: table.relations.map(contractRelation),
  }
}

/** The definitions the program runs on, in the published exchange shape. */
export function contractOf(edition: Edition): ContractEdition {
  return {
    editionId: edition.id,
    document: edition.document,
    documentTitle: edition.documentTitle,
    documentDate: edition.documentDate,
    reportYears: { from: edition.firstYear, to: edition.lastYear },
    sections: edition.parts.map(({ number, heading, aliases, content }) => ({
      number,
      heading,
      kind: content.kind,
      importAliases: aliases,
      ...(content.kind === 'narrative' && content.aspects.length > 0
        ? { subsections: content.aspects.map(({ key: _, ...aspect }) => aspect) }
        : {}),
    })),
    tables: edition.tables.map((table) =>
      contractTable(table, edition.parts.find(({ key }) => key === table.part)?.number ?? 0),
    ),
    crossRelations: edition.crossRelations.map(contractRelation),
  }
}
