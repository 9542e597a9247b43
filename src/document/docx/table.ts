import { type Element, element, property } from '../ooxml/element'
import { tableText } from '../paper'
import type { DocumentCell, DocumentTable } from '../report-document'
import { type PlacedCell, placeCells } from '../table-grid'
import { columnTwips, textWidth, twips } from './measures'
import { run, styledParagraph } from './paragraphs'

const sides = ['top', 'left', 'bottom', 'right']
const twentieths = (value: number) => ({ 'w:w': value, 'w:type': 'dxa' })

const tableProperties = (name: string): Element =>
  element('w:tblPr', {}, [
    element('w:tblW', twentieths(textWidth)),
    // Centring puts the frame on the type area's edges in every version of Word; a zero indent does not.
    property('jc', 'center'),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element(
      'w:tblBorders',
      {},
      [...sides, 'insideH', 'insideV'].map((side) =>
        element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }),
      ),
    ),
    element(
      'w:tblCellMar',
      {},
      sides.map((side) =>
        element(`w:${side}`, twentieths(side === 'left' || side === 'right' ? twips(tableText.marginMm) : 0)),
      ),
    ),
    property('tblCaption', name),
  ])

const styleNameOf = ({ vertical, align }: DocumentCell): string =>
  vertical ? 'TableVertical' : align === 'left' ? 'TableLabel' : 'TableText'

function tableCell({ cell, column, covered }: PlacedCell<DocumentCell>, grid: readonly number[], keep: boolean) {
  const width = grid.slice(column, column + cell.colSpan).reduce((sum, part) => sum + part, 0)
  const properties = [element('w:tcW', twentieths(width)), property('vAlign', 'center')]
  if (cell.colSpan > 1) properties.push(property('gridSpan', cell.colSpan))
  if (cell.rowSpan > 1) properties.push(property('vMerge', covered ? 'continue' : 'restart'))
  const runs = covered || cell.text === '' ? [] : [run(cell.text)]
  return element('w:tc', {}, [
    element('w:tcPr', {}, properties),
    styledParagraph(styleNameOf(cell), runs, keep ? [property('keepNext', 1)] : []),
  ])
}

/** The official grid. Rows do not split, and all but the last keep with the next: a table that fits one page stays on one. */
export function table({ name, widths, headRows, rows }: DocumentTable): Element {
  const grid = columnTwips(widths)
  return element('w:tbl', {}, [
    tableProperties(name),
    element(
      'w:tblGrid',
      {},
      grid.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...placeCells(rows).map((places, index) =>
      element('w:tr', {}, [
        element('w:trPr', {}, [
          element('w:cantSplit'),
          element('w:trHeight', { 'w:val': tableText.rowPt * 20, 'w:hRule': 'atLeast' }),
          ...(index < headRows ? [element('w:tblHeader')] : []),
        ]),
        ...places.map((place) => tableCell(place, grid, index < rows.length - 1)),
      ]),
    ),
  ])
}
