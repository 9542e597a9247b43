import type { Place, TextPart } from '../../checks/finding'
import type { TableId } from '../../editions/edition'
import type { Change } from '../../report/changes'
import type { Navigation } from '../desk/navigation'

const text = (part: TextPart, block = 0): Place => ({
  kind: 'text',
  part,
  block,
  start: 0,
  end: 0,
  quote: '',
  role: 'text',
})

const firstDifference = (before: unknown, after: unknown): number => {
  if (!Array.isArray(before) || !Array.isArray(after)) return 0
  const index = after.findIndex((block, at) => JSON.stringify(block) !== JSON.stringify(before[at]))
  return index === -1 ? Math.max(after.length - 1, 0) : index
}

/** Where a change happened; null for changes without a place on the form. */
function placeOf({ path: [field, part, row, column], before, after }: Change): Place | null {
  if (field === 'tables' && row !== undefined && column !== undefined)
    return { kind: 'cell', cell: { table: part as TableId, row, column }, role: 'cell' }
  if (field === 'narratives') return text(part as TextPart, firstDifference(before, after))
  if (field === 'title' || field === 'introduction') return text(field)
  if (field === 'signature') return text('signature', part === 'date' ? 1 : 0)
  return null
}

/** After undo or redo the screen goes where the change was, so that nothing changes out of sight. */
export function goToChange([first]: readonly Change[], navigation: Navigation): void {
  const place = first === undefined ? null : placeOf(first)
  if (place !== null) navigation.goTo(place)
}
