import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useDesk } from '../desk/desk-context'
import { type ColumnFoot, columnFeet } from './column-states'
import type { TableMap } from './table-map'

const sameState = (a: ColumnFoot | undefined, b: ColumnFoot): a is ColumnFoot =>
  a !== undefined && JSON.stringify(a.state) === JSON.stringify(b.state)

/** The foot of every column; array and entries stay the same as long as nothing in them changes. */
export function useColumnFeet(map: TableMap): readonly ColumnFoot[] {
  const desk = useDesk()
  const known = useRef<{ tables: unknown; feet: readonly ColumnFoot[] }>({ tables: null, feet: [] })
  const subscribe = useCallback((listener: () => void) => desk.subscribe('report', listener), [desk])
  return useSyncExternalStore(subscribe, () => {
    const { tables } = desk.report()
    const { current } = known
    if (current.tables === tables) return current.feet
    const feet = columnFeet(map, tables, desk.result().figures, desk.views().findings).map((foot, index) => {
      const before = current.feet[index]
      return sameState(before, foot) ? before : foot
    })
    const unchanged = feet.length === current.feet.length && feet.every((foot, index) => foot === current.feet[index])
    known.current = { tables, feet: unchanged ? current.feet : feet }
    return known.current.feet
  })
}
