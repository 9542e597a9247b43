import type { Block, Report } from '../../report/report'

export interface InsertedPicture {
  /** PNG as a data URL. */
  readonly image: string
  readonly title: string
  readonly words: string
}

/**
 * The report with the picture of its figures at the end of part one. A picture put there before is replaced where it
 * stands and keeps its caption, so that corrected figures need no search.
 */
export function withGlance(report: Report, { image, title, words }: InsertedPicture): Report {
  const blocks = report.narratives.part1
  const isEarlier = (block: Block): boolean => block.kind === 'figure' && block.caption.includes(title)
  const number = blocks.filter(({ kind }) => kind === 'figure').length + 1
  const caption = `图${number}　${title}`
  const part1 = blocks.some(isEarlier)
    ? blocks.map((block) =>
        isEarlier(block) && block.kind === 'figure' ? { ...block, image, alternative: words } : block,
      )
    : [...blocks, { kind: 'figure' as const, image, caption, alternative: words }]
  return { ...report, narratives: { ...report.narratives, part1 } }
}
