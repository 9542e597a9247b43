export interface SheetCell {
  readonly text: string
  readonly align: 'left' | 'center'
  /** Columns covered, 1 when absent. */
  readonly span?: number
  readonly heading?: true
}

export interface SheetTable {
  readonly kind: 'table'
  readonly name: string
  /** Widths of the columns in characters of table text; null takes what is left. */
  readonly characters: readonly (number | null)[]
  readonly headRows: number
  /** Height of a row in points, where a hand has to write in it. */
  readonly rowPt?: number
  /** The table stays on one page. */
  readonly together?: true
  readonly rows: readonly (readonly SheetCell[])[]
}

export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | SheetTable

/** A printed check sheet: writers spell it and decide nothing. */
export interface SheetDocument {
  readonly language: 'zh-CN'
  readonly name: string
  readonly author: string
  readonly title: readonly string[]
  readonly blocks: readonly SheetBlock[]
}

export const center = (text: string): SheetCell => ({ text, align: 'center' })
export const left = (text: string, span = 1): SheetCell => ({ text, align: 'left', ...(span === 1 ? {} : { span }) })
export const head = (text: string): SheetCell => ({ text, align: 'center', heading: true })
