import { type Element, element, property } from '../ooxml/element'
import type { Signature } from '../report-document'
import { signaturePlaces } from '../signature-places'
import { characters, linePitch } from './measures'
import { run, styledParagraph } from './paragraphs'

const rightIndent = (count: number): Element =>
  element('w:ind', { 'w:rightChars': Math.round(count * 100), 'w:right': characters(count) })

/** Agency and date below one free line, kept on one page. */
export function signature(signed: Signature): Element[] {
  const { agencyRight, dateRight } = signaturePlaces(signed)
  const lines = [
    { words: signed.agency, right: agencyRight },
    { words: signed.date, right: dateRight },
  ].filter(({ words }) => words !== '')
  return lines.map(({ words, right }, index) =>
    styledParagraph(
      'Signature',
      [run(words)],
      [
        rightIndent(right),
        ...(index === 0 ? [element('w:spacing', { 'w:before': linePitch, 'w:beforeLines': 100 })] : []),
        ...(index < lines.length - 1 ? [property('keepNext', 1)] : []),
      ],
    ),
  )
}
