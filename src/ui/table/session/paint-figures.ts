import type { CellKey } from '../../../editions/edition'
import { isZero } from '../../../report/decimal'
import { textAt } from '../../../report/figures'
import { readQuantity } from '../../../report/quantity'
import { type Detach, inputOf, type Session } from './session'

const isZeroText = (text: string): boolean => {
  const quantity = readQuantity(text)
  return quantity.kind === 'number' && isZero(quantity.value)
}

/** Zeros step back: marked on the cell itself, because the text of a cell is no state of its component. */
export function paintFigures({ desk, map }: Session): Detach {
  const zeros = new Map<CellKey, boolean>()
  const paint = (): void => {
    const { tables } = desk.report()
    for (const { cell } of map.at.values()) {
      const zero = isZeroText(textAt(tables, cell))
      if ((zeros.get(cell.key) ?? false) === zero) continue
      zeros.set(cell.key, zero)
      const td = inputOf(cell.key)?.closest('td')
      if (zero) td?.setAttribute('data-zero', '')
      else td?.removeAttribute('data-zero')
    }
  }
  paint()
  return desk.subscribe('report', paint)
}
