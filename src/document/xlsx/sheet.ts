import { type Element, element } from '../ooxml/element'
import type { DocumentCell, DocumentTable } from '../report-document'
import { type PlacedCell, placeCells } from '../table-grid'
import { textWidth } from '../text-width'
import { cellStyle, numberStyle } from './cell-styles'

/** Width of all columns together, in digits, and height of a line: a sheet as wide as a landscape page. */
const sheetDigits = 100
const linePt = 15

/** A1, B1 … Z1, AA1 */
function reference(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

function styleOf({ kind, align, vertical }: DocumentCell): number {
  if (kind === 'value') return cellStyle.value
  return vertical ? cellStyle.downwards : align === 'left' ? cellStyle.label : cellStyle.centred
}

/** Numbers as numbers, everything else as typed text; never a formula. */
function sheetCell({ cell, column, covered }: PlacedCell<DocumentCell>, row: number): Element[] {
  const number = covered || cell.kind !== 'value' ? null : numberStyle(cell.text)
  const r = reference(column, row)
  const own =
    number !== null
      ? element('c', { r, s: number }, [element('v', {}, cell.text)])
      : covered || cell.text === ''
        ? element('c', { r, s: styleOf(cell) })
        : element('c', { r, s: styleOf(cell), t: 'inlineStr' }, [
            element('is', {}, [element('t', { 'xml:space': 'preserve' }, cell.text)]),
          ])
  // Merged cells draw only the borders of the cells below them, so these have to be there.
  const beside = Array.from({ length: cell.colSpan - 1 }, (_, step) =>
    element('c', { r: reference(column + step + 1, row), s: styleOf(cell) }),
  )
  return [own, ...beside]
}

/** Merged cells do not grow with their text, so rows are given the height they need. */
function heightOf(places: readonly PlacedCell<DocumentCell>[], widths: readonly number[]): number {
  const lines = places.map(({ cell, column }) => {
    if (cell.rowSpan > 1) return 1
    const share = widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0)
    return Math.ceil((textWidth(cell.text) * 2 + 1) / (share * sheetDigits))
  })
  return Math.max(...lines) * linePt + 3
}

function mergedRanges(rows: readonly (readonly PlacedCell<DocumentCell>[])[]): string[] {
  return rows.flatMap((places, row) =>
    places.flatMap(({ cell: { rowSpan, colSpan }, column, covered }) =>
      covered || (rowSpan === 1 && colSpan === 1)
        ? []
        : [`${reference(column, row)}:${reference(column + colSpan - 1, row + rowSpan - 1)}`],
    ),
  )
}

/** One table as one sheet that begins in its first cell; the lines of `pageHead` stand over it when it is printed. */
export function sheet({ widths, rows, name }: DocumentTable, pageHead: readonly string[], namespace: string): Element {
  const placed = placeCells(rows)
  const merged = mergedRanges(placed)
  const columns = widths.map((width, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width: Math.max(0.5, width * sheetDigits).toFixed(2),
      customWidth: 1,
    }),
  )
  const ampersandsDoubled = (text: string) => text.replaceAll('&', '&&')
  return element('worksheet', { xmlns: namespace }, [
    element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
    element('dimension', { ref: `A1:${reference(widths.length - 1, rows.length - 1)}` }),
    element('sheetFormatPr', { defaultRowHeight: linePt }),
    element('cols', {}, columns),
    element(
      'sheetData',
      {},
      placed.map((places, row) =>
        element(
          'row',
          { r: row + 1, ht: heightOf(places, widths), customHeight: 1 },
          places.flatMap((place) => sheetCell(place, row)),
        ),
      ),
    ),
    element(
      'mergeCells',
      { count: merged.length },
      merged.map((ref) => element('mergeCell', { ref })),
    ),
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', { left: 0.7, right: 0.7, top: 1, bottom: 0.8, header: 0.4, footer: 0.4 }),
    element('pageSetup', { paperSize: 9, orientation: 'landscape' }),
    element('headerFooter', {}, [element('oddHeader', {}, `&C${ampersandsDoubled([...pageHead, name].join('\n'))}`)]),
  ])
}
