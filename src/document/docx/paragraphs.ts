import { type Element, element, property } from '../ooxml/element'
import type { Paragraph } from '../report-document'

const text = (words: string): Element => element('w:t', { 'xml:space': 'preserve' }, words)

/** Words with their line breaks and tabs as Word has them. */
function spelled(words: string): Element[] {
  return words.split(/([\n\t])/).flatMap((piece) => {
    if (piece === '\n') return [element('w:br')]
    if (piece === '\t') return [element('w:tab')]
    return piece === '' ? [] : [text(piece)]
  })
}

// Quotation marks and dashes exist in Latin and Chinese faces; the hint makes them Chinese, full width.
const chinese = element('w:rFonts', { 'w:hint': 'eastAsia' })

export const run = (words: string, style?: string): Element =>
  element('w:r', {}, [
    element('w:rPr', {}, style === undefined ? [chinese] : [property('rStyle', style), chinese]),
    ...spelled(words),
  ])

export const styledParagraph = (style: string, runs: readonly Element[], properties: readonly Element[] = []) =>
  element('w:p', {}, [element('w:pPr', {}, [property('pStyle', style), ...properties]), ...runs])

/** A heading alone takes part in the outline; one that runs into its text only lends its words the face. */
export function paragraph({ level, heading, text }: Paragraph, properties: readonly Element[] = []): Element {
  if (level === 0) return styledParagraph('BodyText', [run(text)], properties)
  if (text === '') return styledParagraph(`Heading${level}`, [run(heading)], properties)
  return styledParagraph('BodyText', [run(heading, `Heading${level}Char`), run(text)], properties)
}
