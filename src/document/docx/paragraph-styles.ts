import { officialLayout } from '../../editions/official-layout'
import { type Element, element, property } from '../ooxml/element'
import { captionPt, characterSpacingPt, tableText } from '../paper'
import { face, size } from './faces'
import { characters, linePitch } from './measures'

const { faces, firstLineIndentCharacters } = officialLayout

export interface Style {
  readonly id: string
  readonly name: string
  readonly basedOn: string
  readonly next?: string
  readonly paragraph?: readonly Element[]
  readonly run?: readonly Element[]
}

const offGrid = property('snapToGrid', 0)
const centred = property('jc', 'center')
const keepWithNext = property('keepNext', 1)
const exactly = (twips: number): Element => element('w:spacing', { 'w:line': twips, 'w:lineRule': 'exact' })

/**
 * Lines and characters have measures of their own instead of following the page's grid: LibreOffice sets a character
 * wider than its grid cell on two cells, and every program breaks fixed measures alike.
 */
const fixedLine = [offGrid, exactly(linePitch)]
const tightened = [offGrid, property('spacing', characterSpacingPt * 20)]

/**
 * Two characters, by number for Word and WPS, by length for programs that do not count. A little more than a quarter of a
 * millimetre more on the right: LibreOffice narrows the type area to whole cells of the grid, and the 28th character, on
 * an indented line the 26th, has to fit there too.
 */
const firstLine = element('w:ind', {
  'w:right': -16,
  'w:firstLineChars': firstLineIndentCharacters * 100,
  'w:firstLine': characters(firstLineIndentCharacters),
})

/** One line stays free below the title. */
const titleSpacing = element('w:spacing', {
  'w:line': linePitch,
  'w:lineRule': 'exact',
  'w:after': linePitch,
  'w:afterLines': 100,
})

const ordinary: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [centred, offGrid, titleSpacing],
    run: [...face(faces.title), offGrid],
  },
  {
    id: 'BodyText',
    name: 'Body Text',
    basedOn: 'Normal',
    paragraph: [...fixedLine, firstLine],
    run: tightened,
  },
  {
    id: 'Addressee',
    name: 'Salutation',
    basedOn: 'BodyText',
    next: 'BodyText',
    paragraph: [element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 })],
  },
  {
    id: 'Signature',
    name: 'Signature',
    basedOn: 'Normal',
    paragraph: [...fixedLine, property('jc', 'right')],
    run: tightened,
  },
  {
    id: 'Figure',
    name: 'Figure',
    basedOn: 'Normal',
    next: 'Caption',
    paragraph: [centred, offGrid, keepWithNext],
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [centred, ...fixedLine],
    run: [...size(captionPt), offGrid],
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    paragraph: [centred, offGrid, exactly(tableText.linePt * 20)],
    run: [...size(tableText.pt), offGrid],
  },
  { id: 'TableLabel', name: 'Table Label', basedOn: 'TableText', paragraph: [property('jc', 'left')] },
  {
    id: 'TableVertical',
    name: 'Table Vertical',
    basedOn: 'TableText',
    // One character per line, the mark behind the number on a line of its own like the rest.
    paragraph: [property('kinsoku', 0), property('overflowPunct', 0)],
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: [offGrid, exactly(faces.pageNumber.pt * 20)],
    run: [...face(faces.pageNumber), offGrid],
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: [centred, offGrid, exactly(faces.pageNumber.pt * 20)],
    run: [...size(captionPt), offGrid],
  },
]

/** Headings on a line of their own; they stand in the outline and never at the foot of a page. */
const headings = [faces.level1, faces.level2, faces.level3, faces.level4].map(
  (levelFace, index): Style => ({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    basedOn: 'BodyText',
    next: 'BodyText',
    paragraph: [keepWithNext, property('outlineLvl', index)],
    run: face(levelFace),
  }),
)

export const paragraphStyles: readonly Style[] = [...ordinary, ...headings]

/** The face alone, for a heading whose text follows on the same line. */
export const headingCharacterStyles: readonly Style[] = headings.map(({ id, name, run = [] }) => ({
  id: `${id}Char`,
  name: `${name} Char`,
  basedOn: 'DefaultParagraphFont',
  run,
}))
