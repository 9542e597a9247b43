/** 1 = 一、 2 = （一） 3 = 1. 4 = （1）; 0 = running text. */
export type ParagraphLevel = 0 | 1 | 2 | 3 | 4

const chinese = '[一二三四五六七八九十]+'
const levels: readonly [RegExp, ParagraphLevel][] = [
  [new RegExp(`^${chinese}、`), 1],
  [new RegExp(`^[（(]${chinese}[）)]`), 2],
  [/^\d{1,2}[.．、](?!\d)/, 3],
  [/^[（(]\d{1,2}[）)]/, 4],
]

/** The heading level that a paragraph's own numbering announces; official layout has no other mark for it. */
export function paragraphLevel(text: string): ParagraphLevel {
  const start = text.trimStart()
  return levels.find(([pattern]) => pattern.test(start))?.[1] ?? 0
}

/**
 * Length of the heading at the start of a numbered paragraph, in characters. A paragraph without a full stop is all
 * heading; otherwise the heading runs to its first full stop and the text follows on the same line (run-in heading).
 */
export function headingLength(text: string): number {
  if (paragraphLevel(text) === 0) return 0
  const stop = text.indexOf('。')
  return stop === -1 ? text.length : stop + 1
}
