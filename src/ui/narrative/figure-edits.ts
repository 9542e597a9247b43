import type { Block } from '../../report/report'
import type { Edited } from './paragraph-edits'

export type Figure = Extract<Block, { kind: 'figure' }>

const captionEnd = (blocks: readonly Block[], block: number): Edited['caret'] => {
  const figure = blocks[block]
  return { block, offset: figure?.kind === 'figure' ? figure.caption.length : 0 }
}

/** A new figure behind a block (-1: at the start), still without caption and description. */
export function figureInserted(blocks: readonly Block[], after: number, image: string): Edited {
  const figure: Figure = { kind: 'figure', image, caption: '', alternative: '' }
  return {
    blocks: [...blocks.slice(0, after + 1), figure, ...blocks.slice(after + 1)],
    caret: { block: after + 1, offset: 0 },
  }
}

/** A block exchanged with its neighbour; null at the edge. */
export function blockMoved(blocks: readonly Block[], index: number, by: -1 | 1): Edited | null {
  const [block, neighbour] = [blocks[index], blocks[index + by]]
  if (block === undefined || neighbour === undefined) return null
  const moved = [...blocks]
  moved[index] = neighbour
  moved[index + by] = block
  return { blocks: moved, caret: captionEnd(moved, index + by) }
}

export function figureReplaced(blocks: readonly Block[], index: number, image: string): Edited {
  const changed = blocks.map((block, at) => (at === index && block.kind === 'figure' ? { ...block, image } : block))
  return { blocks: changed, caret: captionEnd(changed, index) }
}

/** Without the figure; the caret goes to what stood before it. */
export function figureRemoved(blocks: readonly Block[], index: number): Edited {
  const left = blocks.filter((_, at) => at !== index)
  const before = Math.max(0, index - 1)
  const block = left[before]
  return { blocks: left, caret: { block: before, offset: block?.kind === 'paragraph' ? block.text.length : 0 } }
}

/** Figures are numbered through a part in the order they stand; 0 where the block is none. */
export const figureNumber = (blocks: readonly Block[], index: number): number =>
  blocks[index]?.kind === 'figure' ? blocks.slice(0, index + 1).filter(({ kind }) => kind === 'figure').length : 0
