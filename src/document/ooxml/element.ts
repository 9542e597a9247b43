import { markupText } from '../markup-text'
import { elementOrder } from './element-order'

export interface Element {
  readonly name: string
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | number>>

const ranks = new Map(
  Object.entries(elementOrder).map(([parent, places]) => [
    parent,
    new Map(places.flatMap((place, rank) => [place].flat().map((name): [string, number] => [name, rank]))),
  ]),
)

function inOrder(parent: string, children: readonly Element[]): readonly Element[] {
  const rankOf = ranks.get(parent)
  const ranked = children.map((child) => {
    const rank = rankOf?.get(child.name)
    if (rank === undefined) throw new RangeError(`the standard's place of ${child.name} in ${parent} is not known`)
    return { child, rank }
  })
  const sorted = ranked.every(({ rank }, index) => rank >= (ranked[index - 1]?.rank ?? 0))
  return sorted ? children : ranked.sort((a, b) => a.rank - b.rank).map(({ child }) => child)
}

/** One element of an Office part. Children may come in any order; they leave in the standard's. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: string | readonly Element[] = [],
): Element {
  let opening = name
  for (const key in attributes) opening += ` ${key}="${markupText(String(attributes[key]))}"`
  let content = ''
  if (typeof children === 'string') content = markupText(children)
  else for (const child of inOrder(name, children)) content += child.xml
  return { name, xml: content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>` }
}

/** `<w:jc w:val="center"/>`: the commonest shape of a property. */
export const property = (name: string, value: string | number): Element => element(`w:${name}`, { 'w:val': value })

/** A whole part of the package. */
export const xmlPart = ({ xml }: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
