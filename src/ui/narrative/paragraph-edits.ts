import type { Block } from '../../report/report'

/** Where the caret stands after a change: a block, and an offset in its text (a figure's text is its caption). */
export interface Caret {
  readonly block: number
  readonly offset: number
}

/** The blocks of a part after a structural change. */
export interface Edited {
  readonly blocks: Block[]
  readonly caret: Caret
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const replaced = (blocks: readonly Block[], index: number, count: number, put: readonly Block[]): Block[] => [
  ...blocks.slice(0, index),
  ...put,
  ...blocks.slice(index + count),
]

const textOf = (block: Block | undefined): string | null => (block?.kind === 'paragraph' ? block.text : null)

/** Lines of pasted text as paragraphs: without the blanks that indent them and without empty lines. */
export const pastedLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '')

/** Enter: what is selected goes, the rest of the paragraph starts a new one. Nothing is numbered by itself. */
export function splitAt(blocks: readonly Block[], index: number, start: number, end: number): Edited | null {
  const text = textOf(blocks[index])
  if (text === null) return null
  const halves = [paragraph(text.slice(0, start)), paragraph(text.slice(end))]
  return { blocks: replaced(blocks, index, 1, halves), caret: { block: index + 1, offset: 0 } }
}

/** Backspace at the start: the paragraph goes on behind the one before; behind a figure only an empty one goes. */
export function joinedWithPrevious(blocks: readonly Block[], index: number): Edited | null {
  const text = textOf(blocks[index])
  const previous = blocks[index - 1]
  if (text === null || previous === undefined) return null
  if (previous.kind === 'figure')
    return text === ''
      ? { blocks: replaced(blocks, index, 1, []), caret: { block: index - 1, offset: previous.caption.length } }
      : null
  return {
    blocks: replaced(blocks, index - 1, 2, [paragraph(previous.text + text)]),
    caret: { block: index - 1, offset: previous.text.length },
  }
}

/** Delete at the end: the next paragraph goes on behind this one. */
export function joinedWithNext(blocks: readonly Block[], index: number): Edited | null {
  if (textOf(blocks[index + 1]) === null || textOf(blocks[index]) === null) return null
  return joinedWithPrevious(blocks, index + 1)
}

/** Several lines in place of the selection: the first joins what stands before, the last what stands behind. */
export function pastedAt(
  blocks: readonly Block[],
  index: number,
  [start, end]: readonly [number, number],
  pasted: string,
): Edited | null {
  const text = textOf(blocks[index])
  const lines = pastedLines(pasted)
  const last = lines.length - 1
  if (text === null || last < 0) return null
  const [head, tail] = [text.slice(0, start), text.slice(end)]
  const put = lines.map((line, at) => paragraph((at === 0 ? head : '') + line + (at === last ? tail : '')))
  const offset = (last === 0 ? head.length : 0) + (lines[last] ?? '').length
  return { blocks: replaced(blocks, index, 1, put), caret: { block: index + last, offset } }
}

/** An empty paragraph behind a block, for writing on below a figure. */
export const paragraphAfter = (blocks: readonly Block[], index: number): Edited => ({
  blocks: replaced(blocks, index + 1, 0, [paragraph('')]),
  caret: { block: index + 1, offset: 0 },
})
