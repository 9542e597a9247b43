import type { NarrativePart } from '../../editions/edition'
import { type ParagraphLevel, paragraphLevel } from '../../report/paragraph-level'
import type { Report } from '../../report/report'
import type { Place, TextPart } from '../finding'

/** A paragraph that says something, with its place in the part. */
export interface Paragraph {
  readonly block: number
  readonly text: string
  readonly level: ParagraphLevel
}

/** Paragraphs of a part that are not blank; figures are left out. */
export const paragraphsOf = (report: Report, part: NarrativePart): Paragraph[] =>
  report.narratives[part].flatMap((block, index) =>
    block.kind === 'paragraph' && block.text.trim() !== ''
      ? [{ block: index, text: block.text, level: paragraphLevel(block.text) }]
      : [],
  )

export const partPlace = (part: Extract<Place, { kind: 'part' }>['part']): Place => ({ kind: 'part', part })

export const textPlace = (part: TextPart, text: string, block = 0): Extract<Place, { kind: 'text' }> => ({
  kind: 'text',
  part,
  block,
  start: 0,
  end: text.length,
  quote: text,
  role: 'text',
})

/** The date is the second line of the signature. */
export const datePlace = ({ signature: { date } }: Report): Place => textPlace('signature', date, 1)

/** Characters that are not space, as a reviewer counts them. */
export const lengthOf = (text: string): number => text.replace(/\s/g, '').length

export const quotedList = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('')
