import type { CompiledRelation, CompiledTerm } from './compile'
import type { Sheet } from './sheet'

/** Cells a relation rests on, each with its net weight on left − right; blank totals are opened into their addends. */
export type Support = ReadonlyMap<number, number>

function addCell(support: Map<number, number>, index: number, weight: number, sheet: Sheet): void {
  const definitions = sheet.form.totals.get(index)
  if (definitions === undefined || sheet.typed[index]?.kind !== 'blank') {
    support.set(index, (support.get(index) ?? 0) + weight)
    return
  }
  // The corner of table 3 is a total twice over; the sum shown comes from the first definition with a figure in it.
  const addends = definitions.find(({ left }) => left.some((term) => isFilled(term, sheet))) ?? definitions[0]
  for (const term of addends?.left ?? [])
    if (term.kind === 'cell') addCell(support, term.index, weight * term.weight, sheet)
}

const isFilled = (term: CompiledTerm, sheet: Sheet): boolean =>
  term.kind === 'cell' && sheet.effective[term.index]?.kind !== 'blank'

export function supportOf({ left, right }: CompiledRelation, sheet: Sheet): Support {
  const support = new Map<number, number>()
  for (const [terms, sign] of [[left, 1] as const, [right, -1] as const])
    for (const term of terms)
      if (term.kind === 'cell' && term.index !== -1) addCell(support, term.index, sign * term.weight, sheet)
  return support
}
