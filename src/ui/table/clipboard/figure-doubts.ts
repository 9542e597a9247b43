import { type ClipCell, isBlankCell } from './clip-grid'
import { type Refusal, refusal } from './paste-plan'

/** What makes a figure uncertain whatever it says; null when nothing does. */
export function figureDoubt(cell: ClipCell): Refusal | null {
  if (cell.marked) return refusal('markedFigure', cell.text)
  if (isBlankCell(cell)) return null
  if (cell.lines > 1) return refusal('brokenLines', cell.text)
  return cell.rows > 1 ? refusal('mergedFigures', cell.text) : null
}
