import { cellAddress, cellKey } from '../../editions/cells'
import type { CellKey, Edition, Relation, Term } from '../../editions/edition'
import type { Report } from '../../report/report'

const sameYear = ({ left, right }: Relation): boolean =>
  [...left, ...right].every((term) => term.kind === 'constant' || (term.kind === 'cell' && term.year === 0))

/** Declared relations between cells of one report. */
export const relationsIn = (edition: Edition): Relation[] =>
  edition.tables.flatMap(({ relations }) => relations).filter(sameYear)

/** Plain arithmetic on the declared data, sharing nothing with the evaluator; hundredths keep money whole. */
export function violated({ left, right, operator }: Relation, valueAt: (key: CellKey) => number): boolean {
  const side = (terms: readonly Term[]) =>
    terms
      .map((term): number => {
        if (term.kind === 'constant') return term.constant * 100
        if (term.kind === 'narrative') throw new Error('reads the text')
        return term.weight * Math.round(valueAt(cellKey(term.cell)) * 100)
      })
      .reduce((sum, value) => sum + value, 0)
  const [l, r] = [side(left), side(right)]
  if (operator === '=') return l !== r
  if (operator === 'bothZeroOrBothNonZero') return (l === 0) !== (r === 0)
  return operator === '>=' ? l < r : l > r
}

export function textAt(report: Report, key: CellKey): string {
  const { table, row, column } = cellAddress(key)
  const text = report.tables[table][row]?.[column]
  if (text === undefined) throw new RangeError(`no cell ${key}`)
  return text
}

export function writeAt(report: Report, key: CellKey, text: string): void {
  const { table, row, column } = cellAddress(key)
  const line = report.tables[table][row]
  if (line?.[column] === undefined) throw new RangeError(`no cell ${key}`)
  line[column] = text
}

/** Keys of the declared relations that do not hold. */
export const brokenIn = (report: Report, edition: Edition): string[] =>
  relationsIn(edition)
    .filter((relation) => violated(relation, (key) => Number(textAt(report, key))))
    .map(({ key }) => key)
