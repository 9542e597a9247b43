import { leavesOf } from '../../editions/cells'
import type { TableDefinition } from '../../editions/edition'
import { withoutNumbering } from '../recognize/numbering'
import { countedCell, type SourceItem, type SourceRow } from '../source-document'
import { isLeaf, type NamedHeading } from './heading-names'
import { core, likeness } from './label'
import { printedHead } from './printed-head'
import { isFigure, resemblance, type TableWords, wordsOf } from './table-words'

/** A word or a figure of a table that came out as lines of text, as copied pages and PDF files give it. */
interface Token {
  readonly item: number
  readonly text: string
  readonly figure: boolean
}

const longestLine = 80
const isDash = (text: string): boolean => /^[-—–/]{1,2}$/.test(text)

/** Short lines without a full stop may be cells; their words and figures in order. */
function tokensOf(items: readonly SourceItem[]): Token[] {
  return items.flatMap((item, index): Token[] => {
    if (item.kind !== 'paragraph') return []
    const line = item.text.trim()
    if (line.length > longestLine || line.includes('。')) return [{ item: index, text: '', figure: false }]
    return line.split(/[\s|]+/).map((text) => ({ item: index, text, figure: isFigure(text) || isDash(text) }))
  })
}

interface Found {
  /** As many figures as the form has columns there. */
  readonly complete: boolean
  readonly row: SourceRow
  readonly first: number
  readonly last: number
}

interface Ending {
  readonly leaf: NamedHeading
  /** The form's label where the file writes that, else the file's own words. */
  readonly label: string
  /** Letters of the words that it takes. */
  readonly length: number
}

/** Where the last words of a line of labels begin. */
function startOfEnding(words: readonly string[], length: number): number {
  let at = words.length
  for (let found = 0; at > 0 && found < length; ) found += words[--at]?.length ?? 0
  return at
}

/** The leaf whose label the words in front of a figure end with; group labels may stand before it. */
function leafEnding(words: string, leaves: readonly NamedHeading[]): Ending | null {
  let best: Ending | null = null
  let score = 0.7
  for (const leaf of leaves)
    for (const name of leaf.names) {
      const written = words.slice(-name.length)
      const alike = name.length < 2 ? 0 : likeness(written, name) + name.length / 1000
      if (alike <= score) continue
      best = { leaf, label: written === name ? leaf.heading.label : written, length: name.length }
      score = alike
    }
  return best
}

/** Labels with the figures that follow them. */
function labelledRows(tokens: readonly Token[], words: TableWords): Found[] {
  const leaves = words.rows.filter(isLeaf)
  const found: Found[] = []
  let label: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (!token.figure) {
      label = token.text === '' ? [] : [...label.slice(-23), token]
      continue
    }
    const figures: Token[] = []
    for (let next = tokens[at]; next?.figure === true; next = tokens[++at]) figures.push(next)
    at--
    const spoken = label.map(({ text }) => core(withoutNumbering(text)))
    const ending = leafEnding(spoken.join(''), leaves)
    const first = label[startOfEnding(spoken, ending?.length ?? 0)]
    const last = figures[figures.length - 1]
    if (ending !== null && first !== undefined && last !== undefined)
      found.push({
        complete: figures.length === columnsOf(ending.leaf, words),
        row: [ending.label, ...figures.map(({ text }) => text)].map(countedCell),
        first: first.item,
        last: last.item,
      })
    label = []
  }
  // Words of another table may end like a label of this one; incomplete rows count only among complete ones.
  const complete = found.filter((row) => row.complete)
  const [first, last] = [complete[0]?.first ?? 0, complete[complete.length - 1]?.last ?? -1]
  return found.filter((row) => row.first >= first && row.last <= last)
}

const columnsOf = (leaf: NamedHeading, { blocks }: TableWords): number =>
  blocks.find(({ rows }) => rows.includes(leaf))?.columns.filter(isLeaf).length ?? 0

/** Letters; the longest head of such a table has fewer. */
const longestHead = 200

/** A run of exactly as many figures as a table without row labels has, below words of its head. */
function unlabelledRow(tokens: readonly Token[], table: TableDefinition): Found[] {
  const words = wordsOf(table)
  const wanted = table.blocks.reduce((sum, { columns }) => sum + leavesOf(columns).length, 0)
  const names = new Set(words.columns.filter(isLeaf).flatMap((leaf) => leaf.names))
  let spoken = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (!token.figure) {
      spoken = token.text === '' ? '' : spoken.slice(-longestHead) + core(token.text)
      continue
    }
    const heads = [...names].reduce((sum, name) => sum + spoken.split(name).length - 1, 0)
    const start = at
    while (tokens[at]?.figure === true) at++
    const figures = tokens.slice(start, at)
    const last = figures[figures.length - 1]
    at--
    spoken = ''
    if (heads >= wanted / 2 && figures.length === wanted && last !== undefined)
      return [{ complete: true, row: figures.map(({ text }) => countedCell(text)), first: token.item, last: last.item }]
  }
  return []
}

const enoughRows = 3

/** Puts a table that came out as lines together again, in place of these lines; null when there is none. */
export function gatherLooseTable(items: readonly SourceItem[], table: TableDefinition): SourceItem[] | null {
  const words = wordsOf(table)
  const tokens = tokensOf(items)
  const labelled = words.rows.length > 0
  const found = labelled ? labelledRows(tokens, words) : unlabelledRow(tokens, table)
  const [first] = found
  const last = found[found.length - 1]
  if (first === undefined || last === undefined || (labelled && found.length < enoughRows)) return null
  const speaks = (index: number): boolean => {
    const item = items[index]
    if (item?.kind !== 'paragraph' || item.text.length > longestLine) return false
    const parts = [item.text, ...item.text.split(/\s+/)]
    return parts.some((part) => {
      const { banner, head, row } = resemblance(part, words)
      return Math.max(banner, head, row) >= 0.75 || isFigure(part)
    })
  }
  let start = first.first
  while (speaks(start - 1)) start--
  const taken = (index: number): boolean =>
    index >= start &&
    index <= last.last &&
    (speaks(index) || found.some((row) => row.first <= index && index <= row.last))
  const rows = [...(labelled ? [] : printedHead(table)), ...found.map(({ row }) => row)]
  return items.flatMap((item, index): SourceItem[] => {
    if (index === start) return [{ kind: 'table', widths: 'counted', rows }]
    return taken(index) ? [] : [item]
  })
}
