import type { CellKey } from '../../../editions/edition'
import type { CellView } from '../../desk/views'
import { notesId } from '../names'
import type { Detach, Session } from './session'

/** Writes what the findings say into the description of each cell they touch. */
export function paintNotes({ desk, map }: Session): Detach {
  const known = new Map<CellKey, CellView>()
  const paint = (): void => {
    const { cells } = desk.views()
    for (const key of map.at.keys()) {
      const view = cells.get(key)
      if (view === undefined || view === known.get(key)) continue
      known.set(key, view)
      const words = view.notes.join('；')
      const element = document.getElementById(notesId(key))
      if (element !== null && element.textContent !== words) element.textContent = words
    }
  }
  paint()
  return desk.subscribe('report', paint)
}
