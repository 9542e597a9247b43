import { archive } from '../ooxml/archive'
import { element, xmlPart } from '../ooxml/element'
import {
  appProperties,
  appPropertiesType,
  contentTypes,
  coreProperties,
  corePropertiesType,
  relationships,
  rootRelationships,
} from '../ooxml/package'
import type { DocumentTable, ReportDocument } from '../report-document'
import { workbookStyles } from './cell-styles'
import { sheet } from './sheet'

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet's name holds 31 characters at most and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, '').slice(0, 31)

const tablesOf = ({ parts }: ReportDocument): DocumentTable[] =>
  parts.flatMap(({ content }) => content.flatMap((piece) => (piece.kind === 'table' ? [piece] : [])))

/** The tables of a report as a workbook, one sheet each: numbers and text, no formulas, no macros, no links. */
export function writeXlsx(report: ReportDocument): Uint8Array {
  const tables = tablesOf(report).map((table, index) => ({ table, id: `sheet${index + 1}` }))
  const sheets = tables.map(({ table, id }, index) =>
    element('sheet', { name: sheetName(table.name), sheetId: index + 1, 'r:id': id }),
  )
  const workbook = element('workbook', { xmlns: namespace, 'xmlns:r': relationshipNamespace }, [
    element('sheets', {}, sheets),
  ])
  const pageHead = report.draft === null ? [report.name] : [report.draft, report.name]
  const paths = tables.map(({ id }) => `xl/worksheets/${id}.xml`)
  const contents: [string, string][] = [
    ['xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['xl/styles.xml', `${spreadsheet}.styles+xml`],
    ...paths.map((path): [string, string] => [path, `${spreadsheet}.worksheet+xml`]),
    ['docProps/core.xml', corePropertiesType],
    ['docProps/app.xml', appPropertiesType],
  ]
  return archive([
    ['[Content_Types].xml', contentTypes(contents, [])],
    ['_rels/.rels', rootRelationships('xl/workbook.xml')],
    ['xl/workbook.xml', xmlPart(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...tables.map(({ id }) => ({ id, type: 'worksheet', target: `worksheets/${id}.xml` })),
        { id: 'styles', type: 'styles', target: 'styles.xml' },
      ]),
    ],
    ...tables.map(({ table }, index) => [paths[index] ?? '', xmlPart(sheet(table, pageHead, namespace))] as const),
    ['xl/styles.xml', xmlPart(workbookStyles(namespace))],
    ['docProps/core.xml', xmlPart(coreProperties(report.name, report.author, report.language))],
    ['docProps/app.xml', xmlPart(appProperties())],
  ])
}
