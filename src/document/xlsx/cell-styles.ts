import { type Element, element } from '../ooxml/element'

/** Places in the workbook's list of cell styles; numbers follow, one style for each count of decimals. */
export const cellStyle = { centred: 1, label: 2, downwards: 3, value: 4 } as const
const firstNumber = 5

/** More decimals than this, or more digits than a spreadsheet keeps, stay text. */
const mostDecimals = 4
const mostDigits = 15

/** Style of a number as printed; null for text. Signs, units and leading zeros are part of what was written. */
export function numberStyle(text: string): number | null {
  const [, whole, decimals = ''] = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined || decimals.length > mostDecimals || whole.length + decimals.length > mostDigits) return null
  return text.startsWith('-') && !/[1-9]/.test(text) ? null : firstNumber + decimals.length
}

const decimalFormats = Array.from({ length: mostDecimals + 1 }, (_, decimals) => ({
  id: 164 + decimals,
  code: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
}))

const list = (name: string, children: readonly Element[]): Element =>
  element(name, { count: children.length }, children)

interface Look {
  readonly horizontal: 'center' | 'left'
  readonly rotation?: number
  readonly numberFormat?: number
  readonly quotePrefix?: true
}

function cellFormat({ horizontal, rotation, numberFormat = 0, quotePrefix }: Look): Element {
  const attributes = {
    numFmtId: numberFormat,
    fontId: 0,
    fillId: 0,
    borderId: 1,
    xfId: 0,
    ...(quotePrefix === undefined ? {} : { quotePrefix: 1 }),
    applyNumberFormat: 1,
    applyBorder: 1,
    applyAlignment: 1,
  }
  const alignment = {
    horizontal,
    vertical: 'center',
    wrapText: 1,
    ...(rotation === undefined ? {} : { textRotation: rotation }),
  }
  return element('xf', attributes, [element('alignment', alignment)])
}

const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }
const textFormat = 49
/** Excel's code for letters one below the other. */
const stacked = 255

const looks: readonly Look[] = [
  { horizontal: 'center', numberFormat: textFormat },
  { horizontal: 'left', numberFormat: textFormat },
  { horizontal: 'center', numberFormat: textFormat, rotation: stacked },
  // Whatever was typed stays text even when a reader opens the cell and presses Enter.
  { horizontal: 'center', numberFormat: textFormat, quotePrefix: true },
  ...decimalFormats.map(({ id }): Look => ({ horizontal: 'center', numberFormat: id })),
]

const thinLine = (side: string): Element => element(side, { style: 'thin' }, [element('color', { auto: 1 })])
const sides = ['left', 'right', 'top', 'bottom']

export const workbookStyles = (namespace: string): Element =>
  element('styleSheet', { xmlns: namespace }, [
    list(
      'numFmts',
      decimalFormats.map(({ id, code }) => element('numFmt', { numFmtId: id, formatCode: code })),
    ),
    list('fonts', [
      element('font', {}, [
        element('sz', { val: 11 }),
        element('name', { val: '宋体' }),
        element('family', { val: 3 }),
        element('charset', { val: 134 }),
      ]),
    ]),
    list(
      'fills',
      ['none', 'gray125'].map((patternType) => element('fill', {}, [element('patternFill', { patternType })])),
    ),
    list('borders', [
      element('border', {}, [...sides.map((side) => element(side)), element('diagonal')]),
      element('border', {}, [...sides.map(thinLine), element('diagonal')]),
    ]),
    list('cellStyleXfs', [element('xf', plain)]),
    list('cellXfs', [element('xf', { ...plain, xfId: 0 }), ...looks.map(cellFormat)]),
    list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ])
