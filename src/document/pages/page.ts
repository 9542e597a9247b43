import type { PartKey, TableId } from '../../editions/edition'
import type { officialLayout } from '../../editions/official-layout'
import type { DocumentCell, Picture } from '../report-document'

/** A face by the name the standard calls it. */
export type Family = (typeof officialLayout.faces)[keyof typeof officialLayout.faces]['family']

/** Characters in one face on one line. Every character is followed by the same spacing, below 0 where they are tightened. */
export interface TextRun {
  readonly text: string
  readonly family: Family
  readonly pt: number
  /** Of the first character, in mm from the left edge of the paper. */
  readonly left: number
  /** In mm from the upper edge of the paper. */
  readonly baseline: number
  readonly spacingMm: number
}

/** Where something on paper comes from: the title, a paragraph, a figure, a line of the signature. */
export interface Origin {
  readonly part: 'title' | 'introduction' | PartKey | 'signature'
  /** `heading` is the part's own and `caption` a figure's. */
  readonly role: 'heading' | 'text' | 'caption'
  /** Place in the part's content; 0 for headings. */
  readonly index: number
  /** Counts the lines that were broken by hand; 0 for the first. */
  readonly broken: number
}

/** Millimetres from the upper left corner of the paper. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PlacedLine {
  readonly kind: 'line'
  readonly origin: Origin
  readonly box: Box
  /** One per face, and one for what hangs over the edge: a stop or the spaces before the next line. */
  readonly runs: readonly TextRun[]
}

export interface PlacedPicture {
  readonly kind: 'picture'
  readonly origin: Origin
  readonly box: Box
  readonly picture: Picture
  readonly alternative: string
}

export interface PlacedCell {
  readonly cell: DocumentCell
  /** Row of the whole table in which the cell begins, and its first column, from 0. */
  readonly row: number
  readonly column: number
  readonly box: Box
  /** Empty in all pieces but one where a cell goes on over pages. `broken` counts lines broken by hand. */
  readonly lines: readonly { readonly broken: number; readonly run: TextRun }[]
  /** Of a head printed again at the top of a continued page. */
  readonly repeated: boolean
}

/** The rows of a table that stand on one page. */
export interface TablePiece {
  readonly kind: 'table'
  readonly table: TableId
  readonly name: string
  readonly part: PartKey
  readonly box: Box
  readonly cells: readonly PlacedCell[]
}

export type Placed = PlacedLine | PlacedPicture | TablePiece

/** A sheet of A4 with everything at its place, in the order in which it is read. */
export interface Page {
  readonly number: number
  readonly content: readonly Placed[]
  /** What the page says of itself: the mark of a draft above the text, the number below it. */
  readonly margin: readonly TextRun[]
}
