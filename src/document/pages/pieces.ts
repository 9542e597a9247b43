import type { PartKey } from '../../editions/edition'
import { officialLayout } from '../../editions/official-layout'
import { captionPt, characterSpacingPt } from '../paper'
import type { Content, DocumentTable, Figure, Paragraph, Picture, ReportDocument, Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import type { FlowBox } from './flow'
import { type LaidTable, layTable } from './laid-table'
import { descent, lineMm, mm, typeArea } from './measures'
import type { Origin } from './page'
import { type Column, type SetLine, type Stretch, setLines } from './set-lines'

const { faces, firstLineIndentCharacters, signature } = officialLayout

/** What one box of the flow shows. */
export type Piece =
  | { readonly kind: 'line'; readonly origin: Origin; readonly line: SetLine }
  | { readonly kind: 'picture'; readonly origin: Origin; readonly picture: Picture; readonly alternative: string }
  | { readonly kind: 'row'; readonly laid: LaidTable; readonly row: number; readonly repeated: boolean }

type Box = FlowBox<Piece>
type Source = Omit<Origin, 'broken'>

const character = mm(faces.body.pt)
const whole: Column = { left: typeArea.left, width: typeArea.width, align: 'both', pitch: lineMm }
const tightened = { spacingMm: mm(characterSpacingPt), hanging: true }

/** Lines of text, each a box; the last keeps with what follows where the whole does. */
function lineBoxes(stretches: readonly Stretch[], column: Column, origin: Source, keeps = false): Box[] {
  const lines = setLines(stretches, column)
  return lines.map((line, index) => ({
    content: { kind: 'line', origin: { ...origin, broken: line.broken }, line },
    height: lineMm,
    keepsWithNext: keeps && index === lines.length - 1,
  }))
}

const faceOf = (level: Paragraph['level']) => (level === 0 ? faces.body : faces[`level${level}`])

function paragraphBoxes({ level, heading, text }: Paragraph, origin: Source, keeps: boolean): Box[] {
  const stretches = [
    { text: heading, ...faceOf(level) },
    { text, ...faces.body },
  ]
  const column = { ...whole, ...tightened, firstIndent: firstLineIndentCharacters * character }
  return lineBoxes(stretches, column, origin, keeps || (level > 0 && text === ''))
}

const centred: Column = { ...whole, align: 'center' }

/** Picture above, caption below, on one page; without a picture its words stand in its place. */
function figureBoxes({ picture, caption, alternative }: Figure, origin: Source): Box[] {
  const below = lineBoxes([{ ...faces.body, text: caption, pt: captionPt }], centred, { ...origin, role: 'caption' })
  const keepsWithNext = below.length > 0
  if (picture === null)
    return [...lineBoxes([{ ...faces.body, text: alternative }], centred, origin, keepsWithNext), ...below]
  const content: Piece = { kind: 'picture', origin: { ...origin, broken: 0 }, picture, alternative }
  return [{ content, height: picture.heightMm + descent * character, keepsWithNext }, ...below]
}

/** Rows do not split; a table that fits a page stays on one, and a longer one repeats its head on every page. */
function tableBoxes(table: DocumentTable, part: PartKey): Box[] {
  const laid = layTable(table, part)
  const rowBox = (row: number, repeated: boolean): Box => ({
    content: { kind: 'row', laid, row, repeated },
    height: laid.heights[row] ?? 0,
  })
  const head = Array.from({ length: table.headRows }, (_, row) => rowBox(row, true))
  return laid.heights.map((_, row) => ({
    ...rowBox(row, false),
    keepsWithNext: row < laid.heights.length - 1,
    head: row < table.headRows ? [] : head,
  }))
}

/** Agency and date below one free line, placed from the left; both may run over the right edge. */
function signatureBoxes(signed: Signature): Box[] {
  const { agencyLeft, dateLeft } = signaturePlaces(signed)
  const overrun = 2
  const lines = [
    { text: signed.agency, left: agencyLeft },
    { text: signed.date, left: dateLeft },
  ].flatMap(({ text, left }, index) => {
    const indent = left * character
    const column: Column = {
      ...whole,
      align: 'left',
      left: typeArea.left + indent,
      width: typeArea.width - indent + overrun * character,
      spacingMm: tightened.spacingMm,
    }
    return lineBoxes([{ ...faces.body, text }], column, { part: 'signature', role: 'text', index })
  })
  return lines.map((box, index) => ({
    ...box,
    gap: index === 0 ? signature.blankLinesBefore * lineMm : 0,
    keepsWithNext: index < lines.length - 1,
  }))
}

/** The title over one free line. */
const titleBoxes = (title: readonly string[]): Box[] =>
  lineBoxes([{ ...faces.title, text: title.join('\n') }], centred, { part: 'title', role: 'text', index: 0 })

/** Everything the document says as boxes in order. A signature takes the last words along. */
export function boxesOf({ title, introduction, parts, signature: signed }: ReportDocument): Box[] {
  const last = signed === null ? undefined : parts.flatMap(({ content }) => content).pop()
  const contentBoxes = (piece: Content, part: PartKey, index: number): Box[] => {
    if (piece.kind === 'table') return tableBoxes(piece, part)
    const origin: Source = { part, role: 'text', index }
    return piece.kind === 'figure' ? figureBoxes(piece, origin) : paragraphBoxes(piece, origin, piece === last)
  }
  const heading = (text: string): Paragraph => ({ kind: 'paragraph', level: 1, heading: text, text: '' })
  const body = [
    ...introduction.flatMap((piece, index) =>
      paragraphBoxes(piece, { part: 'introduction', role: 'text', index }, false),
    ),
    ...parts.flatMap((part) => [
      ...paragraphBoxes(heading(part.heading), { part: part.key, role: 'heading', index: 0 }, true),
      ...part.content.flatMap((piece, index) => contentBoxes(piece, part.key, index)),
    ]),
    ...(signed === null ? [] : signatureBoxes(signed)),
  ]
  const above = titleBoxes(title)
  return [...above, ...body.map((box, index) => (index === 0 && above.length > 0 ? { ...box, gap: lineMm } : box))]
}
