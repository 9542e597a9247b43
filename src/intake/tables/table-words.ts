import type { Block, TableDefinition } from '../../editions/edition'
import { readQuantity } from '../../report/quantity'
import { bestLikeness, isLeaf, type NamedHeading, namedHeadings, namesOf } from './heading-names'
import { compact } from './label'

/** The words a table of the form prints, by what they stand for. */
export interface TableWords {
  readonly table: TableDefinition
  readonly banners: readonly (readonly string[])[]
  readonly corners: readonly (readonly string[])[]
  readonly columns: readonly NamedHeading[]
  readonly rows: readonly NamedHeading[]
  readonly blocks: readonly BlockWords[]
}

export interface BlockWords {
  readonly block: Block
  readonly columns: readonly NamedHeading[]
  readonly rows: readonly NamedHeading[]
}

const known = new WeakMap<TableDefinition, TableWords>()

export function wordsOf(table: TableDefinition): TableWords {
  const remembered = known.get(table)
  if (remembered !== undefined) return remembered
  const blocks = table.blocks.map((block) => ({
    block,
    columns: namedHeadings(block.columns),
    rows: namedHeadings(block.rows).filter(({ heading }) => heading.label !== ''),
  }))
  const words: TableWords = {
    table,
    banners: table.blocks.flatMap(({ banner }) => (banner === undefined ? [] : [namesOf(banner)])),
    corners: table.blocks.flatMap(({ corner }) => (corner === undefined ? [] : [namesOf(corner)])),
    columns: blocks.flatMap(({ columns }) => columns),
    rows: blocks.flatMap(({ rows }) => rows),
    blocks,
  }
  known.set(table, words)
  return words
}

export const isBlank = (text: string): boolean => compact(text) === ''

/** A cell that can only be a figure; blanks, dashes and words are not. */
export const isFigure = (text: string): boolean => text.length < 60 && readQuantity(compact(text)).kind === 'number'

export interface Resemblance {
  readonly banner: number
  /** Corner or column heading. */
  readonly head: number
  /** As `head`, groups and corner only: 「总计」 and 「其他」 stand in rows too. */
  readonly group: number
  readonly row: number
}

const none: Resemblance = { banner: 0, head: 0, group: 0, row: 0 }

const met = new WeakMap<TableWords, Map<string, Resemblance>>()

/** What the text of one cell resembles among the words of a table. */
export function resemblance(text: string, words: TableWords): Resemblance {
  const remembered = met.get(words) ?? new Map<string, Resemblance>()
  met.set(words, remembered)
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size > 5000) remembered.clear()
  const found = resemblanceOf(text, words)
  remembered.set(text, found)
  return found
}

function resemblanceOf(text: string, words: TableWords): Resemblance {
  if (isBlank(text) || isFigure(text)) return none
  const names = namesOf(text)
  const best = (list: readonly NamedHeading[]) => Math.max(0, ...list.map((named) => bestLikeness(names, named.names)))
  const corner = Math.max(0, ...words.corners.map((corner) => bestLikeness(names, corner)))
  const group = Math.max(corner, best(words.columns.filter((named) => !isLeaf(named))))
  return {
    banner: Math.max(0, ...words.banners.map((banner) => bestLikeness(names, banner))),
    head: Math.max(group, best(words.columns)),
    group,
    row: best(words.rows),
  }
}
