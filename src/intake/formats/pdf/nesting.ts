import { unzlibSync } from 'fflate'
import { refuse } from '../../refusal'
import { latin1, type Stream, streamsOf } from './streams'

/** Times a drawing may be drawn by drawings that draw it; pdf.js itself counts nothing. */
const mostDrawings = 20_000

/** A drawing that may draw others, by the names it gives them. */
interface Drawing {
  readonly dictionary: string
  readonly names: readonly string[]
}

function contentOf({ dictionary, body }: Stream): string {
  if (!/\/Fl(?:ateDecode)?\b/.test(dictionary)) return latin1.decode(body)
  try {
    return latin1.decode(unzlibSync(body))
  } catch {
    return ''
  }
}

const drawnNames = (content: string): string[] =>
  [...content.matchAll(/\/([^\s/<>[\]()]{1,60})\s{1,9}Do\b/g)].map(([, name = '']) => name)

/** Refuses drawings that draw each other without end, or so often that no page could be shown. */
export function checkNesting(bytes: Uint8Array): void {
  const text = latin1.decode(bytes)
  if (!/\/Subtype\s*\/Form\b/.test(text)) return
  const drawings = new Map<number, Drawing>()
  let packedObjects = ''
  for (const stream of streamsOf(bytes, text)) {
    const { number, dictionary } = stream
    if (/\/Type\s*\/ObjStm\b/.test(dictionary)) packedObjects += `${contentOf(stream)}\n`
    if (!/\/Subtype\s*\/Form\b/.test(dictionary)) continue
    const names = drawnNames(contentOf(stream))
    if (names.length > 0) drawings.set(number, { dictionary, names })
  }
  const costs = new Map<number, number>()
  const costOf = (number: number): number => {
    const drawing = drawings.get(number)
    if (drawing === undefined) return 1
    const known = costs.get(number)
    if (known !== undefined) return known
    // Met again while it is being counted, it draws itself.
    costs.set(number, Number.POSITIVE_INFINITY)
    const cost = drawing.names.reduce((sum, name) => sum + costOfName(name, drawing), 1)
    costs.set(number, cost)
    return cost
  }
  const targets = targetsByName(`${text}\n${packedObjects}`, drawings)
  const costOfName = (name: string, { dictionary }: Drawing): number => {
    const own = targetsByName(dictionary, drawings).get(name)
    return Math.max(1, ...[...(own ?? targets.get(name) ?? [])].map(costOf))
  }
  for (const number of drawings.keys())
    if (costOf(number) > mostDrawings) refuse('PDF 里的图形层层嵌套，不像一份年度报告，没有打开。')
}

/** Drawings a name may stand for: `/Name 12 0 R` anywhere, where the resources are not written beside the drawing. */
function targetsByName(text: string, drawings: ReadonlyMap<number, Drawing>): Map<string, Set<number>> {
  const targets = new Map<string, Set<number>>()
  for (const [, name = '', number] of text.matchAll(
    /\/([^\s/<>[\]()]{1,60})\s{1,9}(\d{1,7})\s{1,9}\d{1,5}\s{1,9}R\b/g,
  )) {
    if (!drawings.has(Number(number))) continue
    const known = targets.get(name) ?? new Set()
    targets.set(name, known.add(Number(number)))
  }
  return targets
}
