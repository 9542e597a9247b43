import { officialLayout } from '../../editions/official-layout'
import { captionPt, headerMm } from '../paper'
import { baselineIn, mm, runWidth, typeArea } from './measures'
import type { TextRun } from './page'

const { faces, pageNumber, pageMm } = officialLayout
const { family, pt } = faces.pageNumber

/** `— 1 —` on the outer side, one character in from the edge; half its height lies at the standard's distance. */
export function numberLine(number: number): TextRun {
  const run = { text: `— ${number} —`, family, pt, spacingMm: 0 }
  const inset = pageNumber.insetCharacters * mm(pt)
  const right = typeArea.left + typeArea.width - inset - runWidth(run)
  const middle = typeArea.top + typeArea.height + pageNumber.belowTypeAreaMm
  return {
    ...run,
    left: number % 2 === 1 ? right : typeArea.left + inset,
    baseline: middle - mm(pt) / 2 + baselineIn(mm(pt), pt),
  }
}

/** The mark of a draft in the middle above the text, where the header of the Word file stands. */
export function draftLine(mark: string): TextRun {
  const run = { text: mark, family: faces.body.family, pt: captionPt, spacingMm: 0 }
  return { ...run, left: (pageMm.width - runWidth(run)) / 2, baseline: headerMm + baselineIn(mm(pt), captionPt) }
}
