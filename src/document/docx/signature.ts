import { type Element, element, property } from '../ooxml/element'
import type { Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import { characters, linePitch } from './measures'
import { run, styledParagraph } from './paragraphs'

const rightIndent = (count: number): Element =>
  element('w:ind', { 'w:rightChars': Math.round(count * 100), 'w:right': characters(count) })

/**
 * Agency and date below one free line, kept on one page. Placed from the right: where a face has wider digits than the
 * standard's, the date grows into the line and not over the edge of the type area.
 */
export function signature(signed: Signature): Element[] {
  const { agencyRight, dateRight } = signaturePlaces(signed)
  const lines = [
    { words: signed.agency, right: agencyRight },
    { words: signed.date, right: dateRight },
  ].filter(({ words }) => words !== '')
  return lines.map(({ words, right }, index) => {
    const properties = [rightIndent(Math.max(0, right))]
    if (index < lines.length - 1) properties.push(property('keepNext', 1))
    if (index === 0) properties.push(element('w:spacing', { 'w:before': linePitch, 'w:beforeLines': 100 }))
    return styledParagraph('Signature', [run(words)], properties)
  })
}
