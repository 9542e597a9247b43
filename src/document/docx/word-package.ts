import { archive } from '../ooxml/archive'
import { type Element, element, xmlPart } from '../ooxml/element'
import {
  appProperties,
  appPropertiesType,
  contentTypes,
  coreProperties,
  corePropertiesType,
  relationships,
  rootRelationships,
} from '../ooxml/package'
import { dataParts } from './data-parts'
import { fontTable } from './faces'
import type { Media } from './figure'
import { documentNamespaces } from './namespaces'
import { footer, header, section } from './section'
import { settings } from './settings'
import { styles } from './styles'

/** What makes one Word file different from another. */
export interface WordContent {
  readonly name: string
  readonly author: string
  readonly language: string
  readonly blocks: readonly Element[]
  readonly media: readonly Media[]
  /** The report as JSON; null where the file is not the draft. */
  readonly source: string | null
  /** Words above the text of every page; absent or null for none. */
  readonly draft?: string | null
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contents: readonly (readonly [string, string])[] = [
  ['word/document.xml', `${word}.document.main+xml`],
  ['word/styles.xml', `${word}.styles+xml`],
  ['word/settings.xml', `${word}.settings+xml`],
  ['word/fontTable.xml', `${word}.fontTable+xml`],
  ['word/footer1.xml', `${word}.footer+xml`],
  ['word/footer2.xml', `${word}.footer+xml`],
  ['docProps/core.xml', corePropertiesType],
  ['docProps/app.xml', appPropertiesType],
]

const ownRelationships = [
  { id: 'styles', type: 'styles', target: 'styles.xml' },
  { id: 'settings', type: 'settings', target: 'settings.xml' },
  { id: 'fonts', type: 'fontTable', target: 'fontTable.xml' },
  { id: 'footerOdd', type: 'footer', target: 'footer1.xml' },
  { id: 'footerEven', type: 'footer', target: 'footer2.xml' },
]

const headerType = ['word/header1.xml', `${word}.header+xml`] as const
const headerRelationship = { id: 'header', type: 'header', target: 'header1.xml' }

const dataType = [
  'customXml/itemProps1.xml',
  'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
] as const
const dataRelationship = { id: 'data', type: 'customXml', target: '../customXml/item1.xml' }

function dataFiles(source: string): (readonly [string, string])[] {
  const { item, properties } = dataParts(source)
  const toProperties = { id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' }
  return [
    ['customXml/item1.xml', xmlPart(item)],
    ['customXml/_rels/item1.xml.rels', relationships([toProperties])],
    ['customXml/itemProps1.xml', xmlPart(properties)],
  ]
}

/** A Word file on the paper of GB/T 9704: the same bytes for the same content, on any machine. */
export function wordPackage({ draft = null, ...content }: WordContent): Uint8Array {
  const { name, author, language, blocks, media, source } = content
  const hasHeader = draft !== null
  const root = element('w:document', documentNamespaces, [element('w:body', {}, [...blocks, section(hasHeader)])])
  const pictures = media.map(({ relationship, path }) => ({ id: relationship, type: 'image', target: path }))
  const endings = [...new Set(media.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))]
  const hasData = source !== null
  const targets = [
    ...ownRelationships,
    ...(hasHeader ? [headerRelationship] : []),
    ...(hasData ? [dataRelationship] : []),
    ...pictures,
  ]
  const types = [...contents, ...(hasHeader ? [headerType] : []), ...(hasData ? [dataType] : [])]
  return archive([
    ['[Content_Types].xml', contentTypes(types, endings)],
    ['_rels/.rels', rootRelationships('word/document.xml')],
    ['word/document.xml', xmlPart(root)],
    ['word/_rels/document.xml.rels', relationships(targets)],
    ['word/styles.xml', xmlPart(styles())],
    ['word/settings.xml', xmlPart(settings())],
    ['word/fontTable.xml', xmlPart(fontTable())],
    ['word/footer1.xml', xmlPart(footer('right'))],
    ['word/footer2.xml', xmlPart(footer('left'))],
    ...(hasHeader ? [['word/header1.xml', xmlPart(header(draft))] as const] : []),
    ...media.map(({ path, bytes }) => [`word/${path}`, bytes] as const),
    ...(hasData ? dataFiles(source) : []),
    ['docProps/core.xml', xmlPart(coreProperties(name, author, language))],
    ['docProps/app.xml', xmlPart(appProperties())],
  ])
}
