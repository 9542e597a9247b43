import { cellsOfTable } from '../editions/cells'
import type { Edition, TableDefinition, TableId } from '../editions/edition'
import type { Agency, Report, TableText } from './report'

export const emptyAgency: Agency = {
  name: '',
  unitType: '镇',
  province: '',
  city: '',
  county: '',
  office: '',
  address: '',
  postcode: '',
  telephone: '',
  fax: '',
  email: '',
  websiteName: '',
  websiteAddress: '',
}

/** Every cell of a table, blank. */
function emptyTable(table: TableDefinition): TableText {
  const text: TableText = {}
  for (const { row, column } of cellsOfTable(table)) {
    const line = text[row] ?? {}
    line[column] = ''
    text[row] = line
  }
  return text
}

/** A report with nothing in it; what a reader fills and what a new report starts from. */
export function emptyReport(edition: Edition, year: number): Report {
  return {
    edition: edition.id,
    year,
    agency: { ...emptyAgency },
    title: '',
    introduction: '',
    narratives: { part1: [], part5: [], part6: [] },
    tables: Object.fromEntries(edition.tables.map((table) => [table.id, emptyTable(table)])) as Record<
      TableId,
      TableText
    >,
    signature: { agency: '', date: '' },
    acknowledgements: [],
  }
}
