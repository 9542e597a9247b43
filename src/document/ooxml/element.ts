import { markupText } from '../markup-text'
import { elementOrder } from './element-order'

export interface Element {
  readonly name: string
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number>>

/** The children of each element in the order in which a standard's schema wants them. */
export type ElementOrder = Readonly<Record<string, readonly (string | readonly string[])[]>>

type Ranks = ReadonlyMap<string, ReadonlyMap<string, number>>

const ranksOf = (order: ElementOrder): Ranks =>
  new Map(
    Object.entries(order).map(([parent, places]) => [
      parent,
      new Map(places.flatMap((place, rank) => [place].flat().map((name): [string, number] => [name, rank]))),
    ]),
  )

function inOrder(ranks: Ranks, parent: string, children: readonly Element[]): readonly Element[] {
  const rankOf = ranks.get(parent)
  const ranked = children.map((child) => {
    const rank = rankOf?.get(child.name)
    if (rank === undefined) throw new RangeError(`the standard's place of ${child.name} in ${parent} is not known`)
    return { child, rank }
  })
  const sorted = ranked.every(({ rank }, index) => rank >= (ranked[index - 1]?.rank ?? 0))
  return sorted ? children : ranked.sort((a, b) => a.rank - b.rank).map(({ child }) => child)
}

type MakeElement = (name: string, attributes?: Attributes, children?: string | readonly Element[]) => Element

/** Elements of one standard. Children may come in any order; they leave in the standard's. */
export function elementsIn(order: ElementOrder): MakeElement {
  const ranks = ranksOf(order)
  return (name, attributes = {}, children = []) => {
    let opening = name
    for (const key in attributes) opening += ` ${key}="${markupText(String(attributes[key]))}"`
    let content = ''
    if (typeof children === 'string') content = markupText(children)
    else for (const child of inOrder(ranks, name, children)) content += child.xml
    return { name, xml: content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>` }
  }
}

/** One element of an Office part. */
export const element = elementsIn(elementOrder)

/** `<w:jc w:val="center"/>`: the commonest shape of a property. */
export const property = (name: string, value: string | number): Element => element(`w:${name}`, { 'w:val': value })

/** A whole part of the package. */
export const xmlPart = ({ xml }: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
