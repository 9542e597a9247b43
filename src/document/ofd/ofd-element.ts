import { type Element, elementsIn } from '../ooxml/element'
import type { Box } from '../pages/page'
import { ofdOrder } from './element-order'

const inStandard = elementsIn(ofdOrder)

/** One element of an OFD part, named without its prefix. Readers know the prefix `ofd` better than the rules of XML. */
export const ofd = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: string | readonly Element[] = [],
): Element => inStandard(`ofd:${name}`, attributes, children)

/** The outermost element of a part. */
export const ofdRoot = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Element[],
): Element => ofd(name, { 'xmlns:ofd': 'http://www.ofdspec.org/2016', ...attributes }, children)

/** Millimetres to the thousandth: finer than any printer. */
export const number = (mm: number): string => String(+mm.toFixed(3))

/** Left, top, width and height. */
export const boxText = ({ left, top, width, height }: Box): string => [left, top, width, height].map(number).join(' ')

/** Numbers of the objects of one document, each given once. */
export interface Numbers {
  readonly next: () => number
  /** The highest number given so far. */
  readonly last: () => number
}

export function numbers(): Numbers {
  let last = 0
  return { next: () => ++last, last: () => last }
}
