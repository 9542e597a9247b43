import { attributeOf, childNamed, elementsOf, type XmlElement } from '../xml'

export interface TableCell {
  /** Null for room left free and for cells covered from above or from the left. */
  readonly content: XmlElement | null
  readonly span: number
  readonly continued: boolean
}

const widest = 64
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** Rows or cells of a table, also inside content controls. */
function inner(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === name ? [child] : wrappers.has(child.name) ? inner(child, name) : [],
  )
}

const numberIn = (element: XmlElement | undefined, name: string): number => {
  const value = Number(attributeOf(childNamed(element, name), 'w:val') ?? '0')
  return Number.isInteger(value) && value > 0 ? Math.min(value, widest) : 0
}

const free = (span: number): TableCell[] => (span === 0 ? [] : [{ content: null, span, continued: false }])

function cellOf(element: XmlElement): TableCell & { readonly joinsLeft: boolean } {
  const properties = childNamed(element, 'w:tcPr')
  const merge = childNamed(properties, 'w:vMerge')
  const sideways = childNamed(properties, 'w:hMerge')
  // Without a value both marks mean that the cell goes on with its neighbour.
  const continued = merge !== undefined && attributeOf(merge, 'w:val') !== 'restart'
  return {
    content: continued ? null : element,
    span: Math.max(1, numberIn(properties, 'w:gridSpan')),
    continued,
    joinsLeft: sideways !== undefined && attributeOf(sideways, 'w:val') !== 'restart',
  }
}

/** Rows of a table as they stand when all tracked changes are accepted; every grid column is accounted for. */
export function tableRows(table: XmlElement): TableCell[][] {
  return inner(table, 'w:tr').flatMap((row) => {
    const properties = childNamed(row, 'w:trPr')
    if (childNamed(properties, 'w:del') !== undefined) return []
    const cells: TableCell[] = free(numberIn(properties, 'w:gridBefore'))
    for (const { joinsLeft, ...cell } of inner(row, 'w:tc').map(cellOf)) {
      const left = cells[cells.length - 1]
      if (joinsLeft && left !== undefined) cells[cells.length - 1] = { ...left, span: left.span + cell.span }
      else cells.push(cell)
    }
    return [[...cells, ...free(numberIn(properties, 'w:gridAfter'))]]
  })
}
