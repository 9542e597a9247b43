import { cellKey } from '../../editions/cells'
import type { CellKey, TableDefinition } from '../../editions/edition'
import type { Note } from '../note'
import { type Body, bodiesOf } from './bodies'
import { type Layout, layoutOf, printedLayout } from './columns'
import { headTracks } from './head-tracks'
import { isLeaf } from './heading-names'
import { isWordsAlone, type PhysicalRow } from './physical-row'
import { matchRows } from './row-matching'
import { rowValues } from './row-values'
import {
  contestedNote,
  doubtNotes,
  layoutNotes,
  matchNotes,
  missingNotes,
  orderNotes,
  strangerNotes,
  wordNotes,
} from './table-notes'
import { type BlockWords, wordsOf } from './table-words'

export interface TableReading {
  readonly cells: ReadonlyMap<CellKey, string>
  readonly notes: readonly Note[]
  /** Share of the form's rows that were found, 0 to 1. */
  readonly fit: number
}

function layoutUnder({ head, row }: Body, block: BlockWords): Layout {
  const total = Math.max(row.cells.length, ...head.map(({ cells }) => cells.length))
  const tracks = headTracks(head, block.columns, total)
  const layout = tracks.length === 0 ? null : layoutOf(tracks, block)
  return layout?.headed === true ? layout : printedLayout(block)
}

/** Reads the rows of one table of the form into its cells; whatever is not certain is left out or noted. */
export function readTable(rows: readonly PhysicalRow[], table: TableDefinition): TableReading {
  const words = wordsOf(table)
  const bodies = bodiesOf(rows, words)
  const matches = matchRows(bodies, words.rows)
  const cells = new Map<CellKey, string>()
  const notes: Note[] = []
  const layouts = new Map<string, Layout>()
  let found = 0

  const layoutFor = (body: Body, block: BlockWords): Layout => {
    const key = `${bodies.findIndex(({ head }) => head === body.head)} ${block.block.key}`
    const known = layouts.get(key)
    if (known !== undefined) return known
    const layout = layoutUnder(body, block)
    layouts.set(key, layout)
    notes.push(...layoutNotes(layout, table))
    return layout
  }

  const contested = new Map<CellKey, string>()
  const take = (address: CellKey, text: string): void => {
    const known = cells.get(address)
    if (known === undefined) cells.set(address, text)
    else if (text !== known) contested.set(address, `${known}\t${text}`)
  }

  const place = (body: Body, block: BlockWords, row: string): void => {
    const layout = layoutFor(body, block)
    const given = rowValues(body.row, layout, words)
    notes.push(...doubtNotes(given, body, table, row))
    layout.columns.forEach(({ key }, index) => {
      const text = given.values[index] ?? null
      if (key !== null && text !== null) take(cellKey({ table: table.id, row, column: key }), text)
    })
    found++
  }

  for (const [index, body] of bodies.entries()) {
    const match = matches.get(index)
    // A table without row labels has a single row of figures: the first that comes, but for lines such as 「单位：件」.
    const block = words.blocks.find((candidate) =>
      match === undefined
        ? candidate.rows.length === 0 && found === 0 && !isWordsAlone(body.row)
        : candidate.rows.includes(match.leaf),
    )
    if (block === undefined) notes.push(...strangerNotes(body, words))
    else {
      const row = match?.leaf.heading.key ?? block.block.rows[0]?.key ?? ''
      if (match !== undefined) notes.push(...matchNotes(match, body, table))
      place(body, block, row)
    }
  }
  for (const [address, both] of contested) {
    cells.set(address, '')
    notes.push(contestedNote(address, both))
  }
  for (const [address, text] of cells) notes.push(...wordNotes(address, text))
  const inOrder = [...matches].sort(([a], [b]) => a - b).map(([, match]) => match)
  notes.push(...orderNotes(inOrder, table, words.rows.filter(isLeaf)))
  if (bodies.length > 0) notes.push(...missingNotes(table, cells))
  return { cells, notes, fit: found / (words.rows.filter(isLeaf).length || 1) }
}
