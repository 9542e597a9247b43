import { strToU8 } from 'fflate'
import { dataPart } from '../data-part'
import { archive } from '../ooxml/archive'
import { xmlPart } from '../ooxml/element'
import type { PlacedPicture } from '../pages/page'
import { paginate } from '../pages/paginate'
import type { ReportDocument } from '../report-document'
import { sha256 } from '../sha256'
import { attachments, documentRoot, folder, ofdEntry, places } from './document-root'
import { numbers } from './ofd-element'
import { pageContent } from './page-content'
import { documentResources, fontIds, imagesOf, publicResources } from './resources'

/**
 * The report as an OFD file (GB/T 33190-2016): pages as laid out by `paginate`, with selectable text in reading order,
 * rulings and pictures, and the published report attached as data. The same bytes for the same report.
 */
export function writeOfd(report: ReportDocument): Uint8Array {
  const ids = numbers()
  const pages = paginate(report)
  const fonts = fontIds(ids)
  const pictures = pages.flatMap(({ content }) =>
    content.filter((placed): placed is PlacedPicture => placed.kind === 'picture'),
  )
  const images = imagesOf(pictures, ids)
  const imageId = ({ picture }: PlacedPicture): number => images.get(picture.base64)?.id ?? 0
  const pageIds = pages.map(() => ids.next())
  const contents = pages.map((page) => xmlPart(pageContent(page, { fonts, numbers: ids, imageId })))
  const data = dataPart(report.publicSource)
  const files = [...images.values()]
  const root = xmlPart(documentRoot(report, pages, pageIds, ids.last(), files.length > 0))
  const inside: (readonly [string, string | Uint8Array])[] = [
    [places.document, root],
    [places.publicResources, xmlPart(publicResources(fonts))],
    ...(files.length === 0 ? [] : [[places.documentResources, xmlPart(documentResources(files))] as const]),
    ...files.map(({ file, bytes }) => [`Res/${file}`, bytes] as const),
    ...contents.map((xml, index) => [places.page(index), xml] as const),
    [places.attachments, xmlPart(attachments())],
    [places.report, data.json],
  ]
  const id = sha256(strToU8([root, ...contents, data.json].join(''))).slice(0, 32)
  return archive([
    ['OFD.xml', xmlPart(ofdEntry(report, id, data))],
    ...inside.map(([path, content]) => [folder + path, content] as const),
  ])
}
