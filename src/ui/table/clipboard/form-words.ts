import { leavesOf } from '../../../editions/cells'
import type { Heading, TableDefinition } from '../../../editions/edition'
import { withoutNumbering } from '../../../intake/recognize/numbering'
import { core } from '../../../intake/tables/label'
import { type ClipGrid, isWords } from './clip-grid'

export interface LeafRow {
  readonly key: string
  readonly block: number
  /** Row in the table map. */
  readonly row: number
}

/** Everything the form itself says in a table, by the letters that carry meaning. */
export interface FormWords {
  readonly table: TableDefinition
  readonly leafRows: ReadonlyMap<string, LeafRow>
  /** Headings over several rows; they carry no figures. */
  readonly rowGroups: ReadonlySet<string>
  /** All column headings, groups too, of all blocks. */
  readonly columns: ReadonlySet<string>
  readonly banners: ReadonlySet<string>
  readonly corners: ReadonlySet<string>
}

const remembered = new Map<string, string>()

/** The letters of a label that carry meaning. Clipboards repeat themselves, and a paste must not be felt. */
export function lettersOf(text: string): string {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const letters = core(text)
  if (remembered.size > 2000) remembered.clear()
  remembered.set(text, letters)
  return letters
}

const remark = /[（(][^（）()]*[）)]\s*$/

/** Spellings by which a label is certain: as printed, without the remark behind it, without its number if still long. */
function spellings(label: string): string[] {
  const unnumbered = core(withoutNumbering(label))
  const all = [core(label), core(label.replace(remark, '')), ...(unnumbered.length >= 4 ? [unnumbered] : [])]
  return [...new Set(all)].filter((letters) => letters !== '')
}

const allHeadings = (headings: readonly Heading[]): Heading[] =>
  headings.flatMap((heading) => [heading, ...allHeadings(heading.children ?? [])])

const known = new WeakMap<TableDefinition, FormWords>()

export function formWords(table: TableDefinition): FormWords {
  const already = known.get(table)
  if (already !== undefined) return already
  const leafRows = new Map<string, LeafRow>()
  let row = 0
  table.blocks.forEach((block, blockIndex) => {
    for (const { heading } of leavesOf(block.rows)) {
      for (const letters of spellings(heading.label))
        leafRows.set(letters, { key: heading.key, block: blockIndex, row })
      row++
    }
  })
  const texts = (some: readonly (string | undefined)[]) => new Set(some.flatMap((text) => spellings(text ?? '')))
  const words: FormWords = {
    table,
    leafRows,
    rowGroups: texts(
      table.blocks
        .flatMap(({ rows }) => allHeadings(rows))
        .filter(({ children }) => children !== undefined)
        .map(({ label }) => label),
    ),
    columns: texts(table.blocks.flatMap(({ columns }) => allHeadings(columns)).map(({ label }) => label)),
    banners: texts(table.blocks.map(({ banner }) => banner)),
    corners: texts(table.blocks.map(({ corner }) => corner)),
  }
  known.set(table, words)
  return words
}

export const columnSpellings = (heading: Heading): readonly string[] => spellings(heading.label)

/** How many words of a grid are row or column headings of the form's table. */
export function likenessOf({ slots }: ClipGrid, words: FormWords): number {
  const texts = new Set(slots.flat().filter(isWords))
  let found = 0
  for (const { text } of texts) {
    const letters = lettersOf(text)
    if (words.leafRows.has(letters) || words.columns.has(letters)) found++
  }
  return found
}
