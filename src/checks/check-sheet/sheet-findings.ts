import { formatShort } from '../../report/decimal'
import type { Quantity } from '../../report/quantity'
import type { Acknowledgement } from '../../report/report'
import type { Finding } from '../finding'
import { acknowledgementOf } from '../index-findings'
import { type NumberedFinding, numberedFindings } from '../number-findings'
import type { Outcome, SheetFinding } from './check-sheet'

const figure = (quantity: Quantity | undefined): string | null =>
  quantity?.kind === 'number' ? formatShort(quantity.value) : null

function figuresOf(finding: Finding): SheetFinding['figures'] {
  const [left, right, difference] = [figure(finding.left), figure(finding.right), figure(finding.difference)]
  return left === null || right === null || difference === null
    ? null
    : { left, right, difference: difference.replace('-', '') }
}

const longest = 60

/** Words of all places in the text, short enough for one or two lines. */
function quoteOf({ places }: Finding): string {
  const words = places.flatMap((place) => (place.kind === 'text' ? [place.quote.replace(/\s+/g, ' ')] : [])).join('、')
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

/** Notes say how many cells are marked; on paper none is. */
const unmarked = (where: string): string => where.replace(/，标(?:左右|出)的 \d+ 格$/, '')

export function outcomeOf(finding: Finding, given: readonly Acknowledgement[]): Outcome {
  if (finding.status === 'not-judged') return 'not-judged'
  if (finding.status === 'filling') return 'filling'
  return acknowledgementOf(finding, given) === undefined ? finding.severity : 'explained'
}

function sheetFinding({ number, finding, consequences }: NumberedFinding, given: readonly Acknowledgement[]) {
  const { code, message } = finding
  const explanation = finding.status === 'broken' ? acknowledgementOf(finding, given) : undefined
  return {
    number,
    code,
    outcome: outcomeOf(finding, given),
    what: message.what,
    where: unmarked(message.where),
    quote: quoteOf(finding),
    todo: message.todo,
    figures: figuresOf(finding),
    follow: consequences.map((consequence) => consequence.code),
    explanation: explanation === undefined ? null : { reason: explanation.reason, at: explanation.at },
  } satisfies SheetFinding
}

/** Findings in document order, each with what was said about it. */
export const sheetFindings = (
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): readonly SheetFinding[] => numberedFindings(findings).map((numbered) => sheetFinding(numbered, acknowledgements))
