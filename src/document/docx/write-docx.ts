import { archive } from '../ooxml/archive'
import { type Element, element, property, xmlPart } from '../ooxml/element'
import {
  appProperties,
  appPropertiesType,
  contentTypes,
  coreProperties,
  corePropertiesType,
  relationships,
  rootRelationships,
} from '../ooxml/package'
import type { Content, ReportDocument } from '../report-document'
import { dataParts } from './data-parts'
import { fontTable } from './faces'
import { figure, type Media } from './figure'
import { documentNamespaces } from './namespaces'
import { paragraph, run, styledParagraph } from './paragraphs'
import { footer, section } from './section'
import { settings } from './settings'
import { signature } from './signature'
import { styles } from './styles'
import { table } from './table'

/** The text of the report, with its pictures put aside as files of their own. */
function body(report: ReportDocument): { readonly root: Element; readonly media: readonly Media[] } {
  const media: Media[] = []
  // A signature must not begin a page of its own, so the last words go with it.
  const last = report.signature === null ? undefined : report.parts.flatMap(({ content }) => content).pop()
  const contentElements = (content: Content): Element[] => {
    if (content.kind === 'paragraph') return [paragraph(content, content === last ? [property('keepNext', 1)] : [])]
    if (content.kind === 'table') return [table(content)]
    return figure(content, (file) => media.push(file), media.length + 1)
  }
  const title = report.title.length === 0 ? [] : [styledParagraph('Title', [run(report.title.join('\n'))])]
  const introduction = report.introduction.map((piece) => paragraph(piece))
  const parts = report.parts.flatMap(({ heading, content }) => [
    styledParagraph('Heading1', [run(heading)]),
    ...content.flatMap(contentElements),
  ])
  const signed = report.signature === null ? [] : signature(report.signature)
  const blocks = [...title, ...introduction, ...parts, ...signed, section()]
  return { root: element('w:document', documentNamespaces, [element('w:body', {}, blocks)]), media }
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contents = [
  ['word/document.xml', `${word}.document.main+xml`],
  ['word/styles.xml', `${word}.styles+xml`],
  ['word/settings.xml', `${word}.settings+xml`],
  ['word/fontTable.xml', `${word}.fontTable+xml`],
  ['word/footer1.xml', `${word}.footer+xml`],
  ['word/footer2.xml', `${word}.footer+xml`],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', corePropertiesType],
  ['docProps/app.xml', appPropertiesType],
] as const

const ownRelationships = [
  { id: 'styles', type: 'styles', target: 'styles.xml' },
  { id: 'settings', type: 'settings', target: 'settings.xml' },
  { id: 'fonts', type: 'fontTable', target: 'fontTable.xml' },
  { id: 'footerOdd', type: 'footer', target: 'footer1.xml' },
  { id: 'footerEven', type: 'footer', target: 'footer2.xml' },
  { id: 'data', type: 'customXml', target: '../customXml/item1.xml' },
]

/** The report as a Word file in the layout of GB/T 9704: the same bytes for the same report, on any machine. */
export function writeDocx(report: ReportDocument): Uint8Array {
  const { root, media } = body(report)
  const data = dataParts(report.source)
  const pictures = media.map(({ relationship, path }) => ({ id: relationship, type: 'image', target: path }))
  const endings = [...new Set(media.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))]
  return archive([
    ['[Content_Types].xml', contentTypes(contents, endings)],
    ['_rels/.rels', rootRelationships('word/document.xml')],
    ['word/document.xml', xmlPart(root)],
    ['word/_rels/document.xml.rels', relationships([...ownRelationships, ...pictures])],
    ['word/styles.xml', xmlPart(styles())],
    ['word/settings.xml', xmlPart(settings())],
    ['word/fontTable.xml', xmlPart(fontTable())],
    ['word/footer1.xml', xmlPart(footer('right'))],
    ['word/footer2.xml', xmlPart(footer('left'))],
    ...media.map(({ path, bytes }) => [`word/${path}`, bytes] as const),
    ['customXml/item1.xml', xmlPart(data.item)],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([{ id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' }]),
    ],
    ['customXml/itemProps1.xml', xmlPart(data.properties)],
    ['docProps/core.xml', xmlPart(coreProperties(report.name, report.author, report.language))],
    ['docProps/app.xml', xmlPart(appProperties())],
  ])
}
