import { type ColumnFoot, trailOf } from '../column-states'
import { feetOf } from '../feet-of'
import { type Detach, inputOf, type Session } from './session'

/** Two red hairlines from the first marked cell of a broken column down to its badge in the foot line. */
export function paintTrails({ desk, map }: Session): Detach {
  let known: readonly ColumnFoot[] = []
  let painted = new Set<HTMLElement>()
  const paint = (): void => {
    const feet = feetOf(desk, map)
    if (feet === known) return
    known = feet
    const broken = feet.filter(({ state }) => state.kind === 'broken')
    const next = new Set<HTMLElement>()
    for (const foot of broken)
      for (const { cell } of trailOf(map, foot)) {
        const td = inputOf(cell.key)?.closest('td')
        if (td !== null && td !== undefined) next.add(td)
      }
    for (const td of painted) if (!next.has(td)) delete td.dataset.trail
    for (const td of next) td.dataset.trail = ''
    painted = next
  }
  paint()
  const unsubscribe = desk.subscribe('figures', paint)
  return () => {
    unsubscribe()
    for (const td of painted) delete td.dataset.trail
  }
}
