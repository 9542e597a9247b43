import type { Finding, Message, Place, TextPart } from '../checks/finding'
import { cellKey } from '../editions/cells'
import { formatDecimal } from '../report/decimal'
import type { Quantity } from '../report/quantity'
import type { Report } from '../report/report'

const inOneLine = ({ what, where, todo }: Message): string => `${where === '' ? '' : `${where}：`}${what}${todo}`

const printedQuantity = (quantity: Quantity | undefined): string | null =>
  quantity?.kind === 'number' ? formatDecimal(quantity.value) : null

/** Paragraphs of a text; pictures have none and count as empty, so that a block's index stays its place. */
function paragraphsOf(report: Report, part: TextPart): readonly (string | null)[] {
  if (part === 'title') return [report.title]
  if (part === 'introduction') return report.introduction.split('\n')
  if (part === 'signature') return [report.signature.agency, report.signature.date]
  return report.narratives[part].map((block) => (block.kind === 'paragraph' ? block.text : null))
}

/** Units in front of a block when the part's paragraphs are joined by line breaks. */
const offsetOf = (paragraphs: readonly (string | null)[], block: number): number =>
  paragraphs.slice(0, block).reduce((sum, text) => sum + (text === null ? 0 : text.length + 1), 0)

function printedPlace(report: Report, place: Place): object {
  if (place.kind === 'cell') return { cell: cellKey(place.cell), role: place.role }
  if (place.kind === 'part') return { part: place.part, start: 0, end: 0, quote: '' }
  const { part, block, start, end, quote, role } = place
  const offset = offsetOf(paragraphsOf(report, part), block)
  return { part, start: offset + start, end: offset + end, quote, role }
}

/** A finding as the command line hands it on: one sentence, places in the part's whole text, figures as printed. */
export const printedFinding =
  (report: Report) =>
  ({ rule, kind, code, severity, status, message, places, left, right, difference, ...rest }: Finding): object => ({
    key: rule,
    ...(kind === undefined ? {} : { kind }),
    code,
    severity,
    status,
    message: inOneLine(message),
    ...message,
    left: printedQuantity(left),
    right: printedQuantity(right),
    difference: printedQuantity(difference),
    places: places.map((place) => printedPlace(report, place)),
    ...rest,
  })
