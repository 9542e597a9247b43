import { useCallback, useSyncExternalStore } from 'react'
import type { CellKey } from '../../editions/edition'
import { useDesk } from '../desk/desk-context'
import type { CellView } from '../desk/views'

export type CellLook = Pick<CellView, 'derived' | 'tone' | 'side' | 'unreadable'>

const plain: CellLook = { derived: null, tone: 'plain', side: null, unreadable: false }

/**
 * What a cell shows besides its text. Words of findings change with every figure of an equation; they are only heard,
 * never seen in the cell, so they wake nothing here.
 */
export function useCellLook(key: CellKey): CellLook {
  const desk = useDesk()
  const subscribe = useCallback((listener: () => void) => desk.subscribe(`cell:${key}`, listener), [desk, key])
  const look = () => desk.views().cells.get(key) ?? plain
  useSyncExternalStore(subscribe, () => {
    const { derived, tone, side, unreadable } = look()
    return `${derived}|${tone}|${side}|${unreadable}`
  })
  return look()
}
