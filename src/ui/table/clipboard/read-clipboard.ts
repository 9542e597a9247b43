import type { ClipGrid } from './clip-grid'
import { gridsInHtml } from './read-html'
import { gridInText } from './read-text'

/** What a program put on the clipboard; empty strings where it gave nothing. */
export interface Clipboard {
  readonly html: string
  readonly text: string
}

/** single: one value, or one paragraph, to be written like typing · grids: one or more tables · nothing */
export type ClipContent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'single'; readonly text: string }
  | { readonly kind: 'grids'; readonly grids: readonly ClipGrid[] }

const isSingle = ({ slots }: ClipGrid): boolean => slots.length === 1 && slots[0]?.length === 1

const enough = 4_000_000

/** HTML says where cells begin and end, so it is asked first; text only where HTML holds no table. */
export function readClipboard({ html, text }: Clipboard): ClipContent {
  const grids = html.length > enough ? [] : gridsInHtml(html).filter(({ slots }) => slots.some((row) => row.length > 0))
  const [first] = grids
  if (first !== undefined && !(grids.length === 1 && isSingle(first))) return { kind: 'grids', grids }
  const cell = first?.slots[0]?.[0]
  if (cell !== undefined && cell.lines <= 1 && !cell.marked) return { kind: 'single', text: cell.text }
  if (first !== undefined) return { kind: 'grids', grids }
  if (text.trim() === '' || text.length > enough) return { kind: 'nothing' }
  const grid = gridInText(text)
  return isSingle(grid) ? { kind: 'single', text: text.replace(/[\r\n]+$/, '') } : { kind: 'grids', grids: [grid] }
}
