import { cellAddress } from '../../../editions/cells'
import type { CellKey, TableDefinition } from '../../../editions/edition'
import { textAt } from '../../../report/figures'
import { readQuantity } from '../../../report/quantity'
import type { Report } from '../../../report/report'
import { type CellRange, cellsInRange, isSingle } from '../range'
import { mapOf } from '../table-map'
import { alignFigures } from './align-figures'
import { alignLabelled } from './align-labelled'
import { type ClipGrid, isWords } from './clip-grid'
import { formWords, likenessOf } from './form-words'
import { type Aligned, isRefusal, type PastePlan, type Placement, type Refusal, refusal } from './paste-plan'
import type { ClipContent } from './read-clipboard'

/** The table that is pasted into, where, and what stands in the report's tables. */
export interface PasteTarget {
  readonly table: TableDefinition
  readonly at: CellRange
  readonly tables: Report['tables']
  /** The other tables of the edition, so that a clipboard meant for them is told apart. */
  readonly others: readonly TableDefinition[]
}

/** Whose headings a grid shows: this table's, another's, or none. */
function ownerOf(grid: ClipGrid, { table, others }: PasteTarget): TableDefinition | null {
  const scored = [table, ...others.filter(({ id }) => id !== table.id)].map((candidate) => ({
    candidate,
    score: likenessOf(grid, formWords(candidate)),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score === 0 ? null : best.candidate
}

interface Candidate {
  /** Whose headings it shows. */
  readonly owner: TableDefinition | null
  readonly result: Aligned | Refusal
}

function alignNamed(grid: ClipGrid, owner: TableDefinition | null, target: PasteTarget): Aligned | Refusal {
  const map = mapOf(target.table)
  if (owner === null) {
    const columns = grid.slots[0]?.length ?? 0
    return columns === 1 ? refusal('prose') : alignFigures(grid, map, target.at)
  }
  if (owner.id !== target.table.id) return refusal('otherTable', owner.title)
  return alignLabelled(grid, map, formWords(target.table), map.at.get(target.at.anchor)?.cell.column ?? null)
}

function alignGrid(grid: ClipGrid, target: PasteTarget): Candidate {
  if (!grid.slots.flat().some(isWords))
    return { owner: null, result: alignFigures(grid, mapOf(target.table), target.at) }
  const owner = ownerOf(grid, target)
  return { owner, result: alignNamed(grid, owner, target) }
}

/** Of several tables the one that is certain; two that both fit are one too many. */
function alignGrids(grids: readonly ClipGrid[], target: PasteTarget): Aligned | Refusal {
  const candidates = grids.map((grid) => alignGrid(grid, target))
  const own = candidates.filter(({ owner }) => owner?.id === target.table.id)
  if (own.length > 1) return refusal('severalTables', '', own.length)
  if (own[0] !== undefined) return own[0].result
  const results = candidates.map(({ result }) => result)
  const fitting = results.filter((result) => !isRefusal(result))
  if (fitting.length > 1) return refusal('severalTables', '', fitting.length)
  return fitting[0] ?? results[0] ?? refusal('nothing')
}

function align(content: ClipContent, target: PasteTarget): Aligned | Refusal {
  if (content.kind === 'nothing') return refusal('nothing')
  if (content.kind === 'grids') return alignGrids(content.grids, target)
  const map = mapOf(target.table)
  const cells = cellsInRange(map, target.at).flat()
  const enterable = isSingle(target.at) ? cells : cells.filter(({ cell }) => !cell.total)
  return { texts: new Map(enterable.map(({ cell }) => [cell.key, content.text])) }
}

const count = (keys: readonly CellKey[], part: 'row' | 'column'): number =>
  new Set(keys.map((key) => cellAddress(key)[part])).size

/** What pasting would do, cell by cell; it changes nothing. Every figure has a certain place, or none is placed. */
export function planPaste(content: ClipContent, target: PasteTarget): PastePlan {
  const aligned = align(content, target)
  if (isRefusal(aligned)) return { rows: 0, columns: 0, placements: [], overwritten: [], refused: aligned }
  const keys = [...aligned.texts.keys()]
  const placements = [...aligned.texts]
    .map(([key, after]): Placement => ({ key, before: textAt(target.tables, cellAddress(key)), after }))
    .filter(({ before, after }) => before !== after)
  return {
    rows: count(keys, 'row'),
    columns: count(keys, 'column'),
    placements,
    overwritten: placements.filter(({ before }) => readQuantity(before).kind !== 'blank'),
    refused: null,
  }
}
