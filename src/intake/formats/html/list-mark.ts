import { formatNumber } from '../number-format'
import type { XmlElement } from '../xml'

const byType: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
])
const byStyle: readonly (readonly [RegExp, string])[] = [
  [/none/, 'none'],
  [/cjk|chinese|japanese|ideographic/, 'chineseCounting'],
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
]

/** How a browser numbers the entries of an ordered list. */
export function listMark({ attributes }: XmlElement): (number: number) => string {
  const style = /list-style(?:-type)?\s*:\s*([\w -]+)/.exec(attributes.get('style') ?? '')?.[1] ?? ''
  const format =
    byStyle.find(([pattern]) => pattern.test(style))?.[1] ?? byType.get(attributes.get('type') ?? '') ?? 'decimal'
  if (format === 'none') return () => ''
  return (number) => formatNumber(number, format) + (format === 'chineseCounting' ? '、' : '.')
}
