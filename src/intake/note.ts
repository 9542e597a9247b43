import type { CellKey, PartKey, TableId } from '../editions/edition'

export type NotePlace =
  | { readonly kind: 'cell'; readonly cell: CellKey }
  | { readonly kind: 'row'; readonly table: TableId; readonly row: string }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'part'; readonly part: PartKey | 'title' | 'introduction' | 'signature' }

/**
 * read: found where expected · guessed: taken over, but look at it · unclear: left empty, the clerk decides ·
 * unplaced: text of the file that belongs to no place of the form, kept in `text` · differs: saved and visible disagree
 */
export type NoteKind = 'read' | 'guessed' | 'unclear' | 'unplaced' | 'differs'

export interface Note {
  readonly kind: NoteKind
  readonly message: string
  readonly place?: NotePlace
  /** Words of the source, exactly. */
  readonly text?: string
  /** A heading of the form, as prescribed and as the file has it. */
  readonly drift?: { readonly printed: string; readonly found: string }
}

export const inPart = (part: PartKey | 'title' | 'introduction' | 'signature'): NotePlace => ({ kind: 'part', part })
export const inTable = (table: TableId): NotePlace => ({ kind: 'table', table })
export const inCell = (cell: CellKey): NotePlace => ({ kind: 'cell', cell })
export const inRow = (table: TableId, row: string): NotePlace => ({ kind: 'row', table, row })
