import { markupText } from '../markup-text'

type Attributes = Readonly<Record<string, string | number | null>>

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${markupText(String(value))}"`]))
    .join('')

/** An element around markup that is already spelled; attributes that are null are left out. */
export const tag = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  `<${name}${attributeText(attributes)}>${content.join('')}</${name}>`

/** An element that has no end tag, such as `img`. */
export const voidTag = (name: string, attributes: Attributes): string => `<${name}${attributeText(attributes)}>`

/** Text with its line breaks. */
export const spelled = (words: string): string => markupText(words).replaceAll('\n', '<br>')
