/** What stands on a page, in points from its upper left corner, downwards. */

export interface Glyph {
  /** One character, seldom more; `unknown` where the file does not say which. */
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of its type. */
  readonly size: number
  /** Not written from left to right: turned, mirrored or in a vertical line. */
  readonly turned: boolean
}

/** A straight line that rules a table, along the page or down it. */
export interface Ruling {
  readonly direction: 'across' | 'down'
  /** Its place on the other axis. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** Text that is in the file but not to be seen, such as what a scanner guessed. */
  readonly hidden: string
}

/** Stands for a character whose meaning the file does not tell. */
export const unknown = '\ufffd'

export const isSpace = (text: string): boolean => text.trim() === ''

/** Where a glyph's ink has its middle, high enough for figures and characters alike. */
export const middleOf = ({ baseline, size }: Glyph): number => baseline - size * 0.35
