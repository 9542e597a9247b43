import { columnTwips, textWidth, twips } from '../docx/measures'
import { run, styledParagraph } from '../docx/paragraphs'
import { type Element, element, property } from '../ooxml/element'
import { tableText } from '../paper'
import type { SheetCell, SheetTable } from './sheet-document'
import { sheetWidths } from './sheet-widths'

const twentieths = (value: number) => ({ 'w:w': value, 'w:type': 'dxa' })
const ruled = (name: string) =>
  element(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' })
const margin = twips(1)

const properties = (name: string): Element =>
  element('w:tblPr', {}, [
    element('w:tblW', twentieths(textWidth)),
    property('jc', 'center'),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(ruled)),
    element('w:tblCellMar', {}, [
      element('w:top', twentieths(20)),
      element('w:left', twentieths(margin)),
      element('w:bottom', twentieths(20)),
      element('w:right', twentieths(margin)),
    ]),
    property('tblCaption', name),
  ])

function cellElement({ text, align, span = 1 }: SheetCell, width: number, keep: boolean): Element {
  const own = [element('w:tcW', twentieths(width)), property('vAlign', 'center')]
  if (span > 1) own.push(property('gridSpan', span))
  const style = align === 'left' ? 'TableLabel' : 'TableText'
  return element('w:tc', {}, [
    element('w:tcPr', {}, own),
    styledParagraph(style, text === '' ? [] : [run(text)], keep ? [property('keepNext', 1)] : []),
  ])
}

/** A table may run over pages, unlike the official grids; its rows do not split. A line of air follows it. */
export function sheetTableElements(table: SheetTable): readonly Element[] {
  const { name, rows, headRows, rowPt = tableText.rowPt, together = false } = table
  const grid = columnTwips(sheetWidths(table))
  const rowElement = (row: readonly SheetCell[], index: number): Element => {
    let column = 0
    const keep = together ? index < rows.length - 1 : index < headRows
    return element('w:tr', {}, [
      element('w:trPr', {}, [
        element('w:cantSplit'),
        element('w:trHeight', { 'w:val': rowPt * 20, 'w:hRule': 'atLeast' }),
        ...(index < headRows ? [element('w:tblHeader')] : []),
      ]),
      ...row.map((cell) => {
        const from = column
        column += cell.span ?? 1
        return cellElement(
          cell,
          grid.slice(from, column).reduce((sum, width) => sum + width, 0),
          keep,
        )
      }),
    ])
  }
  return [
    element('w:tbl', {}, [
      properties(name),
      element(
        'w:tblGrid',
        {},
        grid.map((width) => element('w:gridCol', { 'w:w': width })),
      ),
      ...rows.map(rowElement),
    ]),
    // Word joins tables that stand next to each other.
    styledParagraph('TableText', []),
  ]
}
