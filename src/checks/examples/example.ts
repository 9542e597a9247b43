import type { CellKey } from '../../editions/edition'
import type { TextPart } from '../finding'

/** A rule kept and the same rule broken, in a line each. */
export interface Example {
  readonly right: string
  readonly wrong: string
  /** Where in a good report the words or the figure stand; a test puts them there. Absent where it takes more than that. */
  readonly at?: TextPart | CellKey
  /** What stands before and behind the words where they are put. */
  readonly around?: readonly [before: string, behind: string]
  /** Cells that must hold something else for the example. */
  readonly cells?: Readonly<Partial<Record<CellKey, string>>>
}

export type Examples = Readonly<Record<string, Example>>
