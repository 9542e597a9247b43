/** What every reader gives: the content of a file in reading order, without judging what it means. */

export interface SourceParagraph {
  readonly kind: 'paragraph'
  /** Text as a reader sees it, automatic numbers included. */
  readonly text: string
  /** Outline level of the style the file gives it (1 is the highest); absent for body text. */
  readonly outline?: number
  /** The file says that it is the caption of a picture. */
  readonly caption?: true
}

export interface SourceFigure {
  readonly kind: 'figure'
  /** PNG or JPEG as a data URL. */
  readonly image: string
  readonly caption: string
  readonly alternative: string
}

export interface SourceCell {
  readonly text: string
  /** Grid columns covered; 1 in formats that do not say. */
  readonly colSpan: number
  /** Covered by the cell above: vertically merged cells come back empty in every later row. */
  readonly continued: boolean
}

export type SourceRow = readonly SourceCell[]

export interface SourceTable {
  readonly kind: 'table'
  readonly rows: readonly SourceRow[]
  /** `counted`: the format tells only how many cells a row has, not how wide they are. */
  readonly widths: 'known' | 'counted'
}

export type SourceItem = SourceParagraph | SourceFigure | SourceTable

export interface SourceDocument {
  readonly items: readonly SourceItem[]
  /** Text outside the reading order, such as footnotes. */
  readonly asides?: readonly string[]
  /** A report of ours carried inside the file, not yet checked. */
  readonly saved?: unknown
  /** What the reader left out or could not follow, in sentences for the clerk. */
  readonly remarks: readonly string[]
  /** What the reader put together although the file does not say so outright, in sentences for the clerk. */
  readonly guesses?: readonly string[]
}

export const paragraph = (text: string, outline?: number): SourceParagraph =>
  outline === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, outline }

export const countedCell = (text: string): SourceCell => ({ text, colSpan: 1, continued: false })
