import { compare, isWhole } from '../../report/decimal'
import type { CheckContext } from '../rule'
import { isCount, type NumberCell, numberCells } from './typed-cells'

/** No township counts its documents in thousands of millions; such a number is a telephone number or a stuck key. */
export const mostDigits = 9

/** 10,000 in a cell counted in 万元 is a hundred million yuan. */
const feeThreshold = { units: 10_000n, scale: 0 }

export function digitsOf({ quantity: { value } }: NumberCell): number {
  const { units, scale } = value
  return (units < 0n ? -units : units).toString().length - scale
}

const signed = ({ cell }: NumberCell): boolean => cell.valueKind === 'signedInteger'

/** What can be wrong with a number, weightiest first: a cell has one complaint at a time. */
const flaws = {
  negative: (typed) => !signed(typed) && typed.quantity.value.units < 0n,
  fraction: ({ cell, quantity }) => isCount(cell) && !isWhole(quantity.value),
  unit: ({ quantity }) => quantity.unit !== null,
  plus: (typed) => !signed(typed) && typed.quantity.plus,
  long: (typed) => isCount(typed.cell) && digitsOf(typed) > mostDigits,
  feeInYuan: ({ cell, quantity }) => cell.unit === '万元' && compare(quantity.value, feeThreshold) >= 0,
  thousands: ({ text }) => /[,，]/.test(text),
} as const satisfies Record<string, (typed: NumberCell) => boolean>

export type Flaw = keyof typeof flaws

const order = Object.keys(flaws) as Flaw[]

/** Numbers whose weightiest flaw is this one. */
export const cellsWith = (flaw: Flaw, context: CheckContext): NumberCell[] =>
  numberCells(context).filter((typed) => order.find((name) => flaws[name](typed)) === flaw)
