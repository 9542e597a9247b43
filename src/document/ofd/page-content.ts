import type { Element } from '../ooxml/element'
import type {
  Box,
  Origin,
  Page,
  Placed,
  PlacedCell,
  PlacedLine,
  PlacedPicture,
  TablePiece,
  TextRun,
} from '../pages/page'
import { boxText, type Numbers, number, ofd, ofdRoot } from './ofd-element'
import { type FontIds, textObjects } from './text-object'

/** What the objects of a page refer to. */
export interface Resources {
  readonly fonts: FontIds
  readonly numbers: Numbers
  /** Number under which a picture's file is known. */
  readonly imageId: (picture: PlacedPicture) => number
}

/** Half a point, as in the other files. */
const lineWidth = (0.5 * 25.4) / 72

const nameOf = ({ part, role, index, broken }: Origin): string => [part, role, index, broken].join('/')

const around = ({ left, top, width, height }: Box): Box => ({
  left: left - lineWidth / 2,
  top: top - lineWidth / 2,
  width: width + lineWidth,
  height: height + lineWidth,
})

/** The frame of a cell; neighbours share their lines. */
function frame(box: Box, name: string, { numbers }: Resources): Element {
  const [near, right, bottom] = [lineWidth / 2, lineWidth / 2 + box.width, lineWidth / 2 + box.height].map(number)
  const data = `M ${near} ${near} L ${right} ${near} L ${right} ${bottom} L ${near} ${bottom} C`
  const attributes = { ID: numbers.next(), Boundary: boxText(around(box)), Name: name, LineWidth: number(lineWidth) }
  return ofd('PathObject', attributes, [ofd('AbbreviatedData', {}, data)])
}

function cellObjects(table: string, { row, column, box, lines }: PlacedCell, resources: Resources): Element[] {
  const name = [table, row, column].join('/')
  const broken = [...new Set(lines.map((line) => line.broken))]
  const words = broken.flatMap((place) => {
    const runs = lines.filter((line) => line.broken === place).map(({ run }) => run)
    return textObjects(runs, `${name}/${place}`, resources.fonts, resources.numbers)
  })
  return [frame(box, name, resources), ...words]
}

const tableObjects = ({ table, cells }: TablePiece, repeated: boolean, resources: Resources): Element[] =>
  cells.flatMap((cell) => (cell.repeated === repeated ? cellObjects(table, cell, resources) : []))

function imageObject(placed: PlacedPicture, { numbers, imageId }: Resources): Element {
  const { box, alternative } = placed
  return ofd('ImageObject', {
    ID: numbers.next(),
    Boundary: boxText(box),
    Name: alternative,
    CTM: `${number(box.width)} 0 0 ${number(box.height)} 0 0`,
    ResourceID: imageId(placed),
  })
}

const isLine = (placed: Placed | undefined): placed is PlacedLine => placed?.kind === 'line'

/** The lines of a paragraph on one page are one text, so that it is selected and copied as one. */
function bodyObjects(content: readonly Placed[], resources: Resources): Element[] {
  const objects: Element[] = []
  for (let at = 0; at < content.length; at++) {
    const placed = content[at] as Placed
    if (placed.kind === 'table') objects.push(...tableObjects(placed, false, resources))
    else if (placed.kind === 'picture') objects.push(imageObject(placed, resources))
    else {
      const name = nameOf(placed.origin)
      const runs: TextRun[] = [...placed.runs]
      for (let next = content[at + 1]; isLine(next) && nameOf(next.origin) === name; next = content[at + 1]) {
        runs.push(...next.runs)
        at++
      }
      objects.push(...textObjects(runs, name, resources.fonts, resources.numbers))
    }
  }
  return objects
}

/**
 * A page. What the document says is its body; numbers, marks and heads printed again are a layer of their own, so that
 * the body alone is the text.
 */
export function pageContent({ content, margin }: Page, resources: Resources): Element {
  const { numbers } = resources
  const again = content.flatMap((placed) => (placed.kind === 'table' ? tableObjects(placed, true, resources) : []))
  const marginal = margin.flatMap((run) => textObjects([run], 'margin', resources.fonts, numbers))
  const layers = [
    ofd('Layer', { ID: numbers.next(), Type: 'Body' }, bodyObjects(content, resources)),
    ofd('Layer', { ID: numbers.next(), Type: 'Foreground' }, [...again, ...marginal]),
  ]
  return ofdRoot('Page', {}, [ofd('Content', {}, layers)])
}
