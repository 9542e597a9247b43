import { officialLayout } from '../../editions/official-layout'
import { type Element, element, property } from '../ooxml/element'
import { headerMm } from '../paper'
import { characterSpace, linePitch, page, twips } from './measures'
import { wordNamespace } from './namespaces'
import { run, styledParagraph } from './paragraphs'

const { faces, pageNumber } = officialLayout

/** The dash, half-way up its line, lies as far below the type area as the standard says. */
const footerDistance = page.bottom - twips(pageNumber.belowTypeAreaMm) - faces.pageNumber.pt * 10

const fieldMark = (kind: string): Element => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': kind })])

/** `— 1 —` on the outer side, one character in from the edge of the type area. */
export function footer(side: 'left' | 'right'): Element {
  const inset = pageNumber.insetCharacters
  const runs = [
    run('— '),
    fieldMark('begin'),
    element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')]),
    fieldMark('separate'),
    run(side === 'right' ? '1' : '2'),
    fieldMark('end'),
    run(' —'),
  ]
  const indent = { [`w:${side}Chars`]: inset * 100, [`w:${side}`]: inset * faces.pageNumber.pt * 20 }
  return element('w:ftr', { 'xmlns:w': wordNamespace }, [
    styledParagraph('Footer', runs, [property('jc', side), element('w:ind', indent)]),
  ])
}

/** The mark of a draft above the type area, the same on every page. */
export const header = (mark: string): Element =>
  element('w:hdr', { 'xmlns:w': wordNamespace }, [styledParagraph('Header', [run(mark)])])

const headerReference = (type: string): Element => element('w:headerReference', { 'w:type': type, 'r:id': 'header' })

/** Paper, margins and the grid of 22 lines by 28 characters. */
export const section = (hasHeader: boolean): Element =>
  element('w:sectPr', {}, [
    ...(hasHeader ? ['default', 'even'].map(headerReference) : []),
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footerOdd' }),
    element('w:footerReference', { 'w:type': 'even', 'r:id': 'footerEven' }),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height }),
    element('w:pgMar', {
      'w:top': page.top,
      'w:right': page.right,
      'w:bottom': page.bottom,
      'w:left': page.left,
      'w:header': twips(headerMm),
      'w:footer': footerDistance,
      'w:gutter': 0,
    }),
    element('w:cols', { 'w:space': 720 }),
    element('w:docGrid', { 'w:type': 'linesAndChars', 'w:linePitch': linePitch, 'w:charSpace': characterSpace }),
  ])
