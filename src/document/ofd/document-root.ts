import { officialLayout } from '../../editions/official-layout'
import type { DataPart } from '../data-part'
import type { Element } from '../ooxml/element'
import { typeArea } from '../pages/measures'
import type { Page } from '../pages/page'
import type { ReportDocument } from '../report-document'
import { boxText, number, ofd, ofdRoot } from './ofd-element'

const { width, height } = officialLayout.pageMm

/** Where the files of the document lie in its folder. */
export const places = {
  document: 'Document.xml',
  publicResources: 'PublicRes.xml',
  documentResources: 'DocumentRes.xml',
  attachments: 'Attachs/Attachments.xml',
  report: 'Attachs/report.json',
  page: (index: number) => `Pages/Page_${index}/Content.xml`,
} as const

/** All of them lie beside the document. */
export const folder = 'Doc_0/'

/** What the file says of itself. Its number comes from its content: the same report has the same one on any day. */
export function ofdEntry({ name, author }: ReportDocument, id: string, data: DataPart): Element {
  const { address, version, sha256 } = data
  const seal = Object.entries({ address, version, sha256 }).map(([key, value]) =>
    ofd('CustomData', { Name: key }, String(value)),
  )
  const facts = [ofd('DocID', {}, id), ofd('Title', {}, name), ofd('Author', {}, author), ofd('CustomDatas', {}, seal)]
  const body = [ofd('DocInfo', {}, facts), ofd('DocRoot', {}, folder + places.document)]
  return ofdRoot('OFD', { Version: '1.0', DocType: 'OFD' }, [ofd('DocBody', {}, body)])
}

/** The parts of the report beside the pages, for finding the way. */
function outline(report: ReportDocument, pages: readonly Page[], pageIds: readonly number[]): Element[] {
  return report.parts.flatMap(({ key, heading }) =>
    pages.flatMap(({ content }, page) => {
      const line = content.find(
        (placed) => placed.kind === 'line' && placed.origin.part === key && placed.origin.role === 'heading',
      )
      if (line === undefined) return []
      const place = { Type: 'XYZ', PageID: pageIds[page] ?? 0, Left: 0, Top: number(line.box.top), Zoom: 0 }
      const action = ofd('Action', { Event: 'CLICK' }, [ofd('Goto', {}, [ofd('Dest', place)])])
      return [ofd('OutlineElem', { Title: heading }, [ofd('Actions', {}, [action])])]
    }),
  )
}

/** The list of pages and of everything they need. */
export function documentRoot(
  report: ReportDocument,
  pages: readonly Page[],
  pageIds: readonly number[],
  lastId: number,
  hasImages: boolean,
): Element {
  const paper = { left: 0, top: 0, width, height }
  const area = [ofd('PhysicalBox', {}, boxText(paper)), ofd('ContentBox', {}, boxText(typeArea))]
  const common = [
    ofd('MaxUnitID', {}, String(lastId)),
    ofd('PageArea', {}, area),
    ofd('PublicRes', {}, places.publicResources),
    ...(hasImages ? [ofd('DocumentRes', {}, places.documentResources)] : []),
  ]
  const list = pageIds.map((id, index) => ofd('Page', { ID: id, BaseLoc: places.page(index) }))
  const ways = outline(report, pages, pageIds)
  return ofdRoot('Document', {}, [
    ofd('CommonData', {}, common),
    ofd('Pages', {}, list),
    ...(ways.length === 0 ? [] : [ofd('Outlines', {}, ways)]),
    ofd('Attachments', {}, places.attachments),
  ])
}

/** The report as data, attached under its name. */
export const attachments = (): Element =>
  ofdRoot('Attachments', {}, [
    ofd('Attachment', { ID: 'report', Name: 'report', Format: 'json' }, [
      ofd('FileLoc', {}, `/${folder}${places.report}`),
    ]),
  ])
