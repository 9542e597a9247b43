import { shareOfCharacters } from '../paper'
import type { SheetTable } from './sheet-document'

/** Shares of the type area that add up to 1. */
export function sheetWidths({ characters }: SheetTable): readonly number[] {
  const fixed = characters.map((count) => (count === null ? null : shareOfCharacters(count)))
  const taken = fixed.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  return fixed.map((share) => share ?? 1 - taken)
}
