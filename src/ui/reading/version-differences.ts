import { cellName, tableName } from '../../checks/labels'
import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import { textAt } from '../../report/figures'
import type { Block, Report } from '../../report/report'

type Place =
  | { readonly kind: 'named'; readonly name: 'year' | 'edition' | 'title' | 'introduction' | 'signature' }
  /** As the form prints it; `table` is the table's name where it is a cell. */
  | { readonly kind: 'printed'; readonly label: string; readonly table?: string }

export interface Difference {
  readonly place: Place
  readonly one: string
  readonly other: string
}

const words = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : `图：${block.caption}`)).join('\n')

/** The lines only one of two texts has; both in full where only their order differs. */
function onlyChanged(a: string, b: string): readonly [string, string] {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
  const rest = (text: string, other: string): string => {
    const known = new Set(lines(other))
    return lines(text)
      .filter((line) => !known.has(line))
      .join('\n')
  }
  const [left, right] = [rest(a, b), rest(b, a)]
  return left === '' && right === '' ? [a, b] : [left, right]
}

const named = [
  ['year', ({ year }: Report) => String(year)],
  ['edition', ({ edition }: Report) => edition],
  ['title', ({ title }: Report) => title],
  ['introduction', ({ introduction }: Report) => introduction],
  ['signature', ({ signature }: Report) => `${signature.agency}\n${signature.date}`],
] as const

/** Every place where two states of a report differ, with the words of both; tables only where the form is the same. */
export function differencesBetween(one: Report, other: Report): Difference[] {
  const differences: Difference[] = []
  const compare = (place: Place, a: string, b: string): void => {
    if (a === b) return
    const [one, other] = onlyChanged(a, b)
    differences.push({ place, one, other })
  }
  for (const [name, read] of named) compare({ kind: 'named', name }, read(one), read(other))
  const edition = editionById(one.edition)
  for (const { content, heading } of edition.parts)
    if (content.kind === 'narrative') {
      const { part } = content
      compare({ kind: 'printed', label: heading }, words(one.narratives[part]), words(other.narratives[part]))
    }
  if (one.edition !== other.edition) return differences
  for (const cell of cellsOf(edition).values()) {
    const table = tableName(edition, cell.table)
    compare(
      { kind: 'printed', label: `${table} ${cellName(cell)}`, table },
      textAt(one.tables, cell),
      textAt(other.tables, cell),
    )
  }
  return differences
}
