import type { CellKey, PartKey, TableId } from '../editions/edition'
import type { ParagraphLevel } from '../report/paragraph-level'

/** One paragraph: the heading at its start, if it has one, then the text behind it on the same line. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly level: ParagraphLevel
  readonly heading: string
  readonly text: string
}

/** A picture that can be drawn, with the size it has on paper. */
export interface Picture {
  readonly format: 'png' | 'jpeg'
  readonly base64: string
  readonly widthMm: number
  readonly heightMm: number
}

export interface Figure {
  readonly kind: 'figure'
  /** Null when the image cannot be read; the alternative text then stands in its place. */
  readonly picture: Picture | null
  readonly caption: string
  readonly alternative: string
}

/** A printed cell; cells covered by a span above or to the left are not repeated. */
export interface DocumentCell {
  readonly kind: 'banner' | 'corner' | 'column' | 'row' | 'value'
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
  /** What the cell is a heading of; null for values and for the remark in the corner of table 3. */
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | null
  readonly align: 'left' | 'center'
  /** Written downwards, one character per line. */
  readonly vertical: boolean
  /** Value cells only. */
  readonly key: CellKey | null
}

export interface DocumentTable {
  readonly kind: 'table'
  readonly id: TableId
  /** What the table is called where it cannot be seen; the form prints no captions. */
  readonly name: string
  /** Shares of the paper's width, adding up to 1. */
  readonly widths: readonly number[]
  /** Leading rows to repeat on every page the table runs on to; 0 where headings stand inside the table. */
  readonly headRows: number
  readonly rows: readonly (readonly DocumentCell[])[]
}

export type Content = Paragraph | Figure | DocumentTable

export interface DocumentPart {
  readonly key: PartKey
  readonly heading: string
  readonly content: readonly Content[]
}

export interface Signature {
  readonly agency: string
  readonly date: string
  /** Room and places are those of a sealed document. */
  readonly sealed: boolean
}

/** Everything the document says, in order. Writers spell it in their format and decide nothing. */
export interface ReportDocument {
  readonly language: 'zh-CN'
  /** The document's name in one line, for properties and windows. */
  readonly name: string
  readonly author: string
  /** The printed title, broken by meaning. */
  readonly title: readonly string[]
  readonly introduction: readonly Paragraph[]
  readonly parts: readonly DocumentPart[]
  readonly signature: Signature | null
  /** Marks every page of a draft, outside its text; null for a final report. */
  readonly draft: string | null
  /** The report itself as JSON, carried along so that the file is also the draft. */
  readonly source: string
  /** The same for a page that is published: without the explanations given to reviewers. */
  readonly publicSource: string
}
