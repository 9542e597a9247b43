import { cellsInRange, isSingle } from '../range'
import { type Detach, inputOf, type Session } from './session'

const edge = (first: boolean, last: boolean, names: readonly [string, string]): string[] => [
  ...(first ? [names[0]] : []),
  ...(last ? [names[1]] : []),
]

/** Marks the selected cells and the outer edges of the block on the elements themselves. */
export function paintSelection({ map, selection }: Session): Detach {
  let painted: HTMLElement[] = []
  const unpaint = (): void => {
    for (const td of painted) delete td.dataset.selected
    painted = []
  }
  const paint = (): void => {
    unpaint()
    const range = selection.range()
    if (range === null || isSingle(range)) return
    const rows = cellsInRange(map, range)
    rows.forEach((row, r) => {
      row.forEach(({ cell }, c) => {
        const td = inputOf(cell.key)?.closest('td')
        if (td === null || td === undefined) return
        const edges = [
          ...edge(r === 0, r === rows.length - 1, ['top', 'bottom']),
          ...edge(c === 0, c === row.length - 1, ['left', 'right']),
        ]
        td.dataset.selected = edges.join(' ')
        painted.push(td)
      })
    })
  }
  const unsubscribe = selection.subscribe(paint)
  return () => {
    unsubscribe()
    unpaint()
  }
}
