import type { Block, Report } from '../../report/report'

export interface InsertedPicture {
  /** PNG as a data URL. */
  readonly image: string
  readonly title: string
  readonly words: string
}

const isOf =
  (title: string) =>
  (block: Block): boolean =>
    block.kind === 'figure' && block.caption.includes(title)

/** Whether part one shows the picture as it was before figures were mended. */
export function showsOutdated({ narratives }: Report, { title, words }: Omit<InsertedPicture, 'image'>): boolean {
  const earlier = narratives.part1.find(isOf(title))
  return earlier?.kind === 'figure' && earlier.alternative !== words
}

/**
 * The report with the picture of its figures at the end of part one. A picture put there before is replaced where it
 * stands and keeps its caption, so that corrected figures need no search.
 */
export function withGlance(report: Report, { image, title, words }: InsertedPicture): Report {
  const blocks = report.narratives.part1
  const isEarlier = isOf(title)
  const number = blocks.filter(({ kind }) => kind === 'figure').length + 1
  const figure = { kind: 'figure', image, alternative: words } as const
  const part1 = blocks.some(isEarlier)
    ? blocks.map((block) => (isEarlier(block) ? { ...block, ...figure } : block))
    : [...blocks, { ...figure, caption: `图${number}　${title}` }]
  return { ...report, narratives: { ...report.narratives, part1: part1 as Block[] } }
}
