import type { CellKey } from '../../../editions/edition'

export interface Placement {
  readonly key: CellKey
  readonly before: string
  readonly after: string
}

/** Why a clipboard cannot be placed with certainty. `words` are those of the clipboard. */
export interface Refusal {
  readonly reason:
    | 'nothing'
    | 'prose'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'ragged'
    | 'broken-lines'
    | 'merged-figures'
    | 'unknown-row'
    | 'unknown-column'
    | 'repeated-row'
    | 'repeated-column'
    | 'missing-heads'
    | 'ambiguous-columns'
    | 'other-table'
    | 'several-tables'
    | 'across-blocks'
    | 'not-a-figure'
  readonly words: string
  readonly found: number
  readonly expected: number
}

/** What pasting would do. Either something is refused and nothing placed, or every figure has its cell. */
export interface PastePlan {
  /** Rows and columns of figures recognised. */
  readonly rows: number
  readonly columns: number
  /** Cells whose text would change. */
  readonly placements: readonly Placement[]
  /** Those among them that held something. */
  readonly overwritten: readonly Placement[]
  readonly refused: Refusal | null
}

export const refused = (reason: Refusal['reason'], words = '', found = 0, expected = 0): PastePlan => ({
  rows: 0,
  columns: 0,
  placements: [],
  overwritten: [],
  refused: { reason, words, found, expected },
})
