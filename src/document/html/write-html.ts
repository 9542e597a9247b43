import { addressBreaks } from '../address-breaks'
import { dataPart } from '../data-part'
import { textWidthMm } from '../paper'
import type { Content, Figure, Paragraph, ReportDocument, Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import { htmlTable, type TableLook } from './html-table'
import { factsBlock, factsStyle, type PageFacts } from './page-facts'
import { draftStyle, pageStyle } from './page-style'
import { spelled, tag, voidTag } from './tag'

const classes = (...names: readonly (string | false)[]): string | null => names.filter(Boolean).join(' ') || null

const look: TableLook = {
  column: (width) => ({ style: `width:${width}` }),
  table: {},
  cell: ({ align, vertical }) => {
    const name = classes(align === 'left' && 'label', vertical && 'downwards')
    return name === null ? {} : { class: name }
  },
}

const breakable = (text: string): string => addressBreaks(spelled(text), '<wbr>')

/** Part headings are h2, so a paragraph's level is one deeper than its number says. */
function paragraph({ level, heading, text }: Paragraph): string {
  if (level === 0) return tag('p', {}, breakable(text))
  if (text === '') return tag(`h${level + 1}`, {}, spelled(heading))
  return tag('p', {}, tag('span', { class: `level${level}` }, spelled(heading)), breakable(text))
}

function figure({ picture, caption, alternative }: Figure): string {
  const shown =
    picture === null
      ? tag('p', { class: 'alternative' }, spelled(alternative))
      : voidTag('img', {
          src: `data:image/${picture.format};base64,${picture.base64}`,
          alt: alternative,
          style: `width:${((picture.widthMm / textWidthMm) * 100).toFixed(2)}%`,
        })
  return tag('figure', {}, shown, caption === '' ? '' : tag('figcaption', {}, spelled(caption)))
}

function content(piece: Content): string {
  if (piece.kind === 'paragraph') return paragraph(piece)
  if (piece.kind === 'figure') return figure(piece)
  // A grid wider than a telephone scrolls by itself; whoever has only a keyboard must be able to reach it.
  return tag('div', { class: 'grid', role: 'region', 'aria-label': piece.name, tabindex: 0 }, htmlTable(piece, look))
}

function signature(signed: Signature): string {
  const { agencyLeft, dateLeft, agencyRight, dateRight } = signaturePlaces(signed)
  const line = (words: string, left: number) =>
    words === '' ? '' : tag('p', left === 0 ? {} : { style: `padding-left:${left}em` }, spelled(words))
  const left = Math.min(agencyLeft, dateLeft)
  const right = Math.max(0, Math.min(agencyRight, dateRight))
  const lines = [line(signed.agency, agencyLeft - left), line(signed.date, dateLeft - left)]
  return tag('div', { class: 'signature' }, tag('div', { style: `padding-right:${right}em` }, ...lines))
}

/** The text of the report as HTML, from the title to the signature. */
function article(report: ReportDocument): string {
  return tag(
    'article',
    {},
    report.title.length === 0 ? '' : tag('h1', {}, report.title.map(spelled).join('<br>')),
    ...report.introduction.map(paragraph),
    ...report.parts.map((part) =>
      tag('section', { id: part.key }, tag('h2', {}, spelled(part.heading)), ...part.content.map(content)),
    ),
    report.signature === null ? '' : signature(report.signature),
  )
}

/** The report inside its page, as in the Word file. A data block is never run. */
function data(source: string): string {
  const { address, version, sha256, json } = dataPart(source)
  const attributes = {
    type: 'application/json',
    'data-address': address,
    'data-version': version,
    'data-sha256': sha256,
  }
  return tag('script', { id: 'report', ...attributes }, json)
}

const meta = (name: string, value: string): string => voidTag('meta', { name, content: value })

/**
 * The report as one page that needs nothing else: read on screen, printed on A4, pasted or published whole. What is
 * known of the publication stands over it, on screen only.
 */
export function writeHtml(report: ReportDocument, facts: PageFacts | null = null): string {
  const beside = facts === null ? '' : factsBlock(facts)
  const head = [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width, initial-scale=1'),
    tag('title', {}, spelled(report.name)),
    // The names under which government sites are asked to describe an article.
    meta('ArticleTitle', report.name),
    meta('ContentSource', report.author),
    meta('author', report.author),
    ...(facts === null || facts.publishedOn === '' ? [] : [meta('PubDate', facts.publishedOn)]),
    `<style>${pageStyle}${report.draft === null ? '' : draftStyle(report.draft)}${beside === '' ? '' : factsStyle}</style>`,
  ]
  const body = [...(beside === '' ? [] : [beside]), tag('main', {}, article(report)), data(report.publicSource)]
  const page = tag(
    'html',
    { lang: report.language },
    `\n<head>\n${head.join('\n')}\n</head>\n<body>\n`,
    body.join('\n'),
    '\n</body>\n',
  )
  return `<!DOCTYPE html>\n${page}\n`
}
