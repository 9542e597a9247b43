import type { Aspect } from '../../editions/edition'
import { headingLength, paragraphLevel } from '../../report/paragraph-level'
import type { Block } from '../../report/report'
import type { Edited } from './paragraph-edits'

/** An aspect the form wants that no heading names, and the block before which it belongs. */
export interface MissingAspect {
  readonly aspect: Aspect
  readonly before: number
}

const headingOf = (block: Block): string =>
  block.kind === 'paragraph' && paragraphLevel(block.text) === 2 ? block.text.slice(0, headingLength(block.text)) : ''

const names = ({ heading, aliases }: Aspect, text: string): boolean =>
  [heading, ...aliases].some((name) => text.includes(name))

/**
 * Mandated aspects without a heading. A part written without any of these headings is the clerk's own arrangement and
 * is left alone, unless nothing is written at all.
 */
export function missingAspects(blocks: readonly Block[], aspects: readonly Aspect[]): MissingAspect[] {
  const headings = blocks.map(headingOf)
  const places = aspects.map((aspect) => headings.findIndex((text) => names(aspect, text)))
  const written = blocks.some((block) => block.kind === 'figure' || block.text.trim() !== '')
  if (written && places.every((place) => place === -1)) return []
  return aspects.flatMap((aspect, index) => {
    if (places[index] !== -1) return []
    const following = places.slice(index + 1).filter((place) => place !== -1)
    return [{ aspect, before: following.length === 0 ? blocks.length : Math.min(...following) }]
  })
}

/** The heading at its place, with an empty paragraph to write in. */
export function aspectInserted(blocks: readonly Block[], { aspect, before }: MissingAspect): Edited {
  const put: Block[] = [
    { kind: 'paragraph', text: `${aspect.number}${aspect.heading}` },
    { kind: 'paragraph', text: '' },
  ]
  return {
    blocks: [...blocks.slice(0, before), ...put, ...blocks.slice(before)],
    caret: { block: before + 1, offset: 0 },
  }
}
