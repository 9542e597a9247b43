import type { NarrativePart } from '../../editions/edition'
import type { Block } from '../../report/report'

/** Part one is asked to be brief; the other parts have no customary length. */
export const advisedLength: Readonly<Partial<Record<NarrativePart, number>>> = { part1: 1000 }

/** Characters of the paragraphs, blanks not counted. */
export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? [...block.text.replace(/\s/g, '')].length : 0), 0)
