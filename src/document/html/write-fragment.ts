import { officialLayout } from '../../editions/official-layout'
import { captionPt, tableText, textWidthMm } from '../paper'
import type { Content, DocumentCell, Figure, Paragraph, ReportDocument, Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import { fontStacks } from './font-stacks'
import { htmlTable, type TableLook } from './html-table'
import { spelled, tag, voidTag } from './tag'

const { faces, linePitchPt, firstLineIndentCharacters } = officialLayout

type Declarations = Readonly<Record<string, string | number>>

/** Font names in single quotes: the whole declaration stands in an attribute. */
const style = (declarations: Declarations): string =>
  Object.entries(declarations)
    .map(([name, value]) => `${name}:${String(value).replaceAll('"', "'")}`)
    .join(';')

type FaceName = 'title' | 'level1' | 'level2' | 'level3' | 'level4' | 'body'

const faceStyle = (name: FaceName): Declarations => ({
  'font-family': fontStacks[faces[name].family],
  'font-size': `${faces[name].pt}pt`,
  'font-weight': 'normal',
})

const line = { margin: 0, 'line-height': linePitchPt / faces.body.pt }
const text = { ...line, ...faceStyle('body'), 'text-align': 'justify', 'text-indent': `${firstLineIndentCharacters}em` }
const centred = { ...text, 'text-align': 'center', 'text-indent': 0 }

const levelFace = (level: 1 | 2 | 3 | 4): Declarations => faceStyle(`level${level}`)

function paragraph({ level, heading, text: words }: Paragraph): string {
  if (level === 0) return tag('p', { style: style(text) }, spelled(words))
  const lineStyle = style({ ...text, ...(words === '' ? levelFace(level) : {}) })
  if (words === '') return tag(`h${level + 1}`, { style: lineStyle }, spelled(heading))
  return tag(
    'p',
    { style: lineStyle },
    tag('span', { style: style(levelFace(level)) }, spelled(heading)),
    spelled(words),
  )
}

function figure({ picture, caption, alternative }: Figure): string {
  const shown =
    picture === null
      ? spelled(alternative)
      : voidTag('img', {
          src: `data:image/${picture.format};base64,${picture.base64}`,
          alt: alternative,
          style: style({
            width: `${((picture.widthMm / textWidthMm) * 100).toFixed(2)}%`,
            'max-width': '100%',
            'image-orientation': 'none',
          }),
        })
  const below = { ...centred, 'font-size': `${captionPt}pt` }
  return (
    tag('p', { style: style(centred) }, shown) +
    (caption === '' ? '' : tag('p', { style: style(below) }, spelled(caption)))
  )
}

/** Not 1px: CKEditor takes that for its own default and leaves it out. */
const frame = '0.75pt solid #000'

/** For cells CKEditor's own default is solid; a double line of this width is drawn as a single one. */
const ruling = '0.75pt double #000'

const cellStyle = ({ align, vertical }: DocumentCell): string =>
  style({
    border: ruling,
    padding: '2px',
    'text-align': align,
    'vertical-align': 'middle',
    'font-weight': 'normal',
    ...(vertical ? { 'word-break': 'break-all', 'line-break': 'anywhere' } : {}),
  })

/** Rulings, widths and places twice, as attribute and as style: editors keep the one or the other. */
const look: TableLook = {
  plainBanners: true,
  column: (width) => ({ width, style: style({ width }) }),
  table: {
    border: '1',
    cellspacing: '0',
    cellpadding: '2',
    width: '100%',
    style: style({
      width: '100%',
      'table-layout': 'fixed',
      'border-collapse': 'collapse',
      border: frame,
      ...faceStyle('body'),
      'font-size': `${tableText.pt}pt`,
      'line-height': tableText.linePt / tableText.pt,
    }),
  },
  cell: (cell) => ({ align: cell.align, valign: 'middle', style: cellStyle(cell) }),
}

function content(piece: Content): string {
  if (piece.kind === 'paragraph') return paragraph(piece)
  return piece.kind === 'figure' ? figure(piece) : htmlTable(piece, look)
}

function signature(signed: Signature): string[] {
  const { agencyRight, dateRight } = signaturePlaces(signed)
  const lineOf = (words: string, right: number): string[] => {
    const declarations = { ...text, 'text-align': 'right', 'padding-right': `${Math.max(0, right)}em` }
    return words === '' ? [] : [tag('p', { style: style(declarations) }, spelled(words))]
  }
  return [...lineOf(signed.agency, agencyRight), ...lineOf(signed.date, dateRight)]
}

/**
 * The report for the editor of a site: paragraphs, headings, pictures and tables in one row, styles inside the
 * elements. Editors drop style sheets, wrappers and classes, but keep these. The title stays out: sites have a field
 * of their own for it and print it above the text.
 */
export function writeFragment(report: ReportDocument): string {
  const parts = report.parts.flatMap(({ heading, content: pieces }) => [
    tag('h2', { style: style({ ...text, ...levelFace(1) }) }, spelled(heading)),
    ...pieces.map(content),
  ])
  const signed = report.signature === null ? [] : signature(report.signature)
  return [...report.introduction.map(paragraph), ...parts, ...signed].join('\n')
}
