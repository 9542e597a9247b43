import { useCallback, useRef, useSyncExternalStore } from 'react'
import { useDesk } from '../desk/desk-context'
import { type ColumnFoot, columnFeet } from './column-states'
import type { TableMap } from './table-map'

/** The foot of every column; the same array as long as nothing in it changes. */
export function useColumnFeet(map: TableMap): readonly ColumnFoot[] {
  const desk = useDesk()
  const known = useRef<{ tables: unknown; text: string; feet: readonly ColumnFoot[] } | null>(null)
  const subscribe = useCallback((listener: () => void) => desk.subscribe('report', listener), [desk])
  return useSyncExternalStore(subscribe, () => {
    const { tables } = desk.report()
    if (known.current?.tables === tables) return known.current.feet
    const feet = columnFeet(map, tables, desk.result().figures, desk.views().findings)
    const text = JSON.stringify(feet.map(({ state }) => state))
    known.current = { tables, text, feet: known.current?.text === text ? known.current.feet : feet }
    return known.current.feet
  })
}
