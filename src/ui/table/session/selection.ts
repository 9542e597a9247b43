import type { CellRange } from '../range'

/** The selected block of one table: painted on the cells directly, so that selecting re-renders none of them. */
export interface Selection {
  readonly range: () => CellRange | null
  readonly set: (range: CellRange | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function openSelection(): Selection {
  let range: CellRange | null = null
  const listeners = new Set<() => void>()
  return {
    range: () => range,
    set: (next) => {
      if (next === range || (next?.anchor === range?.anchor && next?.head === range?.head)) return
      range = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
