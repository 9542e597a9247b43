/** What is still open in a report when it leaves, as the ready line counts it. */
export interface OpenCounts {
  readonly mustFix: number
  readonly toReview: number
  readonly blankCells: number
}

/** The line that marks every page of a draft; null when nothing has to be mended, for then the report is final. */
export function draftMark({ mustFix, toReview, blankCells }: OpenCounts): string | null {
  if (mustFix === 0) return null
  const others = [toReview > 0 ? `应核 ${toReview} 处` : '', blankCells > 0 ? `尚空 ${blankCells} 格` : '']
  return ['草稿', `必改 ${mustFix} 处未处理`, ...others.filter((words) => words !== '')].join('　')
}
