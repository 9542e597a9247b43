import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"'
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const related = (targets: Readonly<Record<string, readonly [string, string]>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${['document.main', 'styles', 'numbering', 'footnotes'].map((name) => `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${wordType}.${name}+xml"/>`).join('')}</Types>`

/** Parts of a Word file that a test wants to say itself. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly media?: Readonly<Record<string, Uint8Array>>
  readonly others?: Readonly<Record<string, Uint8Array>>
}

const part = (root: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`)

/** A Word file with the given body, as small as one can be. */
export function wordFile({ body, styles, numbering, footnotes, media = {}, others = {} }: WordParts): Uint8Array {
  const targets: Record<string, readonly [string, string]> = {}
  if (styles !== undefined) targets.styles = ['styles', 'styles.xml']
  if (numbering !== undefined) targets.numbering = ['numbering', 'numbering.xml']
  if (footnotes !== undefined) targets.footnotes = ['footnotes', 'footnotes.xml']
  for (const name of Object.keys(media)) targets[name.replace('.', '_')] = ['image', `media/${name}`]
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(related({ main: ['officeDocument', 'word/document.xml'] })),
    'word/_rels/document.xml.rels': strToU8(related(targets)),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    ...others,
  })
}

export const wordRun = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${wordRun(text)}</w:p>`
