import type { CellKey } from '../../../editions/edition'

export interface Placement {
  readonly key: CellKey
  readonly before: string
  readonly after: string
}

/** Why a clipboard cannot be placed with certainty; each has its sentence in the words of the interface. */
export const refusalReasons = [
  /** No figure at all. */
  'nothing',
  /** Running text or figures without separate fields. */
  'prose',
  'tooManyRows',
  'tooManyColumns',
  /** A row with more or fewer figures than columns it could belong to. */
  'ragged',
  /** Several lines in one figure cell. */
  'brokenLines',
  /** One figure over several cells. */
  'mergedFigures',
  /** Struck out, raised or a picture. */
  'markedFigure',
  'unknownRow',
  'unknownColumn',
  'repeatedRow',
  'repeatedColumn',
  /** Figures that name neither their row nor stand at a chosen place. */
  'unnamedRows',
  'ambiguousColumns',
  'otherTable',
  'severalTables',
  /** From one block of a table into the next. */
  'acrossBlocks',
  'notAFigure',
] as const

export interface Refusal {
  readonly reason: (typeof refusalReasons)[number]
  /** Words of the clipboard the sentence quotes. */
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

/** Text for cells, read with certainty from a clipboard. */
export interface Aligned {
  readonly texts: ReadonlyMap<CellKey, string>
}

export const refusal = (reason: Refusal['reason'], words = '', found = 0, expected = 0): Refusal => ({
  reason,
  words: words.replace(/\s+/g, ' ').trim(),
  found,
  expected,
})

export const isRefusal = (result: Aligned | Refusal): result is Refusal => 'reason' in result
