import { type Element, element, property } from '../ooxml/element'
import type { Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import { characters, linePitch } from './measures'
import { run, styledParagraph } from './paragraphs'

/** Free to run over the right edge, where a face with wide digits would otherwise break the date. */
const leftIndent = (count: number): Element =>
  element('w:ind', {
    'w:leftChars': Math.round(count * 100),
    'w:left': characters(count),
    'w:rightChars': -200,
    'w:right': characters(-2),
  })

/** Agency and date below one free line, kept on one page. Placed from the left: digits differ in width by face. */
export function signature(signed: Signature): Element[] {
  const { agencyLeft, dateLeft } = signaturePlaces(signed)
  const lines = [
    { words: signed.agency, left: agencyLeft },
    { words: signed.date, left: dateLeft },
  ].filter(({ words }) => words !== '')
  return lines.map(({ words, left }, index) => {
    const properties = [leftIndent(left)]
    if (index < lines.length - 1) properties.push(property('keepNext', 1))
    if (index === 0) properties.push(element('w:spacing', { 'w:before': linePitch, 'w:beforeLines': 100 }))
    return styledParagraph('Signature', [run(words)], properties)
  })
}
