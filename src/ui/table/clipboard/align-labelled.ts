import type { Block, CellKey } from '../../../editions/edition'
import type { MappedCell, TableMap } from '../table-map'
import { type ClipCell, type ClipGrid, cellsOfRow, isBlankCell, isFigure, isGiven, isWords } from './clip-grid'
import { type FormWords, type LeafRow, lettersOf } from './form-words'
import { headColumns } from './head-columns'
import { type Aligned, type Refusal, refusal } from './paste-plan'
import { valuesInOrder, valuesUnderHead } from './row-values'

type ClipRow = readonly ClipCell[]

const isOwnHead = (text: string, { columns, corners }: FormWords): boolean =>
  columns.has(lettersOf(text)) || corners.has(lettersOf(text))

/** What a row of the clipboard is to the form. */
type RowKind =
  | { readonly kind: 'empty' | 'words' | 'head' | 'banner' | 'figures' }
  | { readonly kind: 'body'; readonly leaf: LeafRow; readonly label: ClipCell }

const nonBlank = (row: ClipRow): ClipCell[] => cellsOfRow(row).filter((cell) => !isBlankCell(cell))

/** Words spread over the whole width, such as a title line, or standing alone in their row. */
const standsAlone = (row: ClipRow): boolean => nonBlank(row).length === 1

function kindOf(row: ClipRow, top: number, words: FormWords): RowKind {
  const cells = nonBlank(row)
  if (cells.length === 0) return { kind: 'empty' }
  const labels = cells.filter(isWords)
  const [first] = labels
  if (first !== undefined && standsAlone(row) && words.banners.has(lettersOf(first.text))) return { kind: 'banner' }
  for (const label of [...labels].reverse()) {
    const leaf = words.leafRows.get(lettersOf(label.text))
    if (leaf !== undefined && label.rows === 1) return { kind: 'body', leaf, label }
  }
  // A heading that reaches down from a head row belongs to the head.
  const heads = labels.filter(({ text }) => isOwnHead(text, words))
  if (heads.length > 0 && cells.every((cell) => isWords(cell) || cell.top < top)) return { kind: 'head' }
  return labels.length === 0 ? { kind: 'figures' } : { kind: 'words' }
}

/** Words that may stand before the label of a row: its groups, and plain row numbers left of all labels. */
function strangerBefore(row: ClipRow, label: ClipCell, words: FormWords): ClipCell | undefined {
  return nonBlank(row).find(
    (cell) => cell.left < label.left && !isFigure(cell) && !words.rowGroups.has(lettersOf(cell.text)),
  )
}

export function alignLabelled(
  grid: ClipGrid,
  map: TableMap,
  words: FormWords,
  startColumn: string | null,
): Aligned | Refusal {
  const texts = new Map<CellKey, string>()
  const seen = new Set<string>()
  const kinds = grid.slots.map((row, top) => kindOf(row, top, words))
  const labelEnd = Math.max(
    -1,
    ...kinds.flatMap((kind) => (kind.kind === 'body' ? [kind.label.left + kind.label.columns - 1] : [])),
  )
  const unnamed = kinds.filter(({ kind }) => kind === 'figures').length
  let heads: ClipRow[] = []
  let unnamedRow = 0
  let previous: RowKind['kind'] | null = null
  let known: { over: ClipRow[]; block: Block; head: ReturnType<typeof headColumns> } | null = null

  const leafOf = (kind: RowKind): LeafRow | Refusal | null => {
    if (kind.kind === 'body') return kind.leaf
    if (kind.kind !== 'figures') return null
    // Rows without names are certain only when they are all there are, under a head of this table.
    const whole = labelEnd === -1 && words.table.blocks.length === 1 && unnamed === map.rows.length && heads.length > 0
    const cell = map.rows[unnamedRow]?.[0]
    if (!whole || cell === undefined) return refusal('unnamedRows', '', unnamed, map.rows.length)
    return { key: cell.cell.row, block: cell.block, row: unnamedRow++ }
  }

  const valuesOf = (
    cells: readonly ClipCell[],
    behind: number,
    over: ClipRow[],
    block: Block,
    targets: readonly MappedCell[],
    label: string,
  ): ReadonlyMap<string, string> | Refusal => {
    if (over.length === 0) return valuesInOrder(cells, targets, grid.ragged ? 0 : labelEnd - behind, label)
    if (grid.ragged) {
      // The columns cannot be followed up to their heads, but the heads must be the form's own.
      const foreign = over.flatMap(nonBlank).find(({ text }) => !isOwnHead(text, words))
      return foreign === undefined ? valuesInOrder(cells, targets, 0, label) : refusal('unknownColumn', foreign.text)
    }
    if (known?.over !== over || known.block !== block)
      known = { over, block, head: headColumns(over, block, startColumn) }
    return 'reason' in known.head ? known.head : valuesUnderHead(cells, known.head)
  }

  for (const [top, row] of grid.slots.entries()) {
    const kind = kinds[top] ?? { kind: 'empty' }
    if (kind.kind === 'head') heads = previous === 'head' ? [...heads, row] : [row]
    else if (kind.kind === 'banner') heads = []
    else if (kind.kind === 'words') {
      const stranger = strangerRow(row, labelEnd, words)
      if (stranger !== null) return stranger
    }
    previous = kind.kind
    const leaf = leafOf(kind)
    if (leaf === null) continue
    if ('reason' in leaf) return leaf
    const label = kind.kind === 'body' ? kind.label : null
    if (seen.has(leaf.key)) return refusal('repeatedRow', label?.text)
    seen.add(leaf.key)
    const block = words.table.blocks[leaf.block]
    const targets = map.rows[leaf.row] ?? []
    if (block === undefined) continue
    if (label !== null) {
      const stranger = strangerBefore(row, label, words)
      if (stranger !== undefined) return refusal('unknownRow', stranger.text)
    }
    const behind = label === null ? -1 : label.left + label.columns - 1
    const cells = cellsOfRow(row).filter((cell) => cell.left > behind && isGiven(cell))
    const values = valuesOf(cells, behind, heads, block, targets, label?.text ?? '')
    if ('reason' in values) return values
    for (const target of targets) {
      const text = values.get(target.cell.column)
      if (text !== undefined) texts.set(target.cell.key, text)
    }
  }
  return texts.size === 0 ? refusal('nothing') : { texts }
}

/** A row of words that are none of the form's: harmless alone, refused when figures stand beside them. */
function strangerRow(row: ClipRow, labelEnd: number, words: FormWords): Refusal | null {
  const cells = nonBlank(row)
  const [first] = cells
  if (first === undefined || cells.length === 1) return null
  const group = cells.filter((cell) => isWords(cell) && words.rowGroups.has(lettersOf(cell.text)))
  const figures = cells.filter(isFigure)
  if (figures.length === 0 && (group.length === cells.length || labelEnd === -1)) return null
  if (figures.length === 0 && cells.every(({ left }) => left <= labelEnd)) return null
  const own = cells.filter(isWords)
  return refusal('unknownRow', own[own.length - 1]?.text)
}
