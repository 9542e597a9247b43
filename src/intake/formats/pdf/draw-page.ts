import { placedLetters, type TextState } from './letters'
import { combined, identity, type Matrix, matrixFrom } from './matrix'
import type { Operators, PdfPage } from './open-pdf'
import type { Glyph, PageContent, Ruling } from './page-content'
import { filledRulings, strokedRulings, type Trace, tracesOf } from './paths'

interface Graphics extends TextState {
  readonly ctm: Matrix
  readonly leading: number
  /** 3 and 7 leave no ink. */
  readonly mode: number
  readonly whiteFill: boolean
  readonly whiteStroke: boolean
}

const nearlyWhite = 250

const isWhite = (colour: readonly unknown[]): boolean => colour.every((part) => Number(part) >= nearlyWhite)

/** Follows the operators of a page and notes where letters and straight lines come to stand. */
export function drawPage(page: PdfPage, ops: Operators): PageContent {
  const glyphs: Glyph[] = []
  const rulings: Ruling[] = []
  let hidden = ''
  let graphics: Graphics = {
    ctm: page.upright,
    font: null,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    whiteFill: false,
    whiteStroke: false,
  }
  const stack: Graphics[] = []
  let text = identity
  let [lineX, lineY] = [0, 0]
  let pen: readonly [number, number] = [0, 0]
  let traces: Trace[] = []

  const set = (changes: Partial<Graphics>): void => {
    graphics = { ...graphics, ...changes }
  }
  const startLine = (matrix: Matrix): void => {
    text = matrix
    ;[lineX, lineY, pen] = [0, 0, [0, 0]]
  }
  const moveLine = (x: number, y: number): void => {
    lineX += x
    lineY += y
    pen = [lineX, lineY]
  }
  const restore = (): void => {
    graphics = stack.pop() ?? graphics
  }
  const show = (letters: unknown): void => {
    const line = placedLetters(letters, graphics, combined(graphics.ctm, text), pen)
    if (graphics.mode === 3 || graphics.mode === 7) hidden += line.glyphs.map((glyph) => glyph.text).join('')
    else glyphs.push(...line.glyphs)
    const vertical = graphics.font?.vertical === true
    pen = vertical ? [pen[0], pen[1] + line.advance] : [pen[0] + line.advance, pen[1]]
  }
  const paint = (fill: boolean, stroke: boolean, close = false): void => {
    if (close) traces = traces.map((trace) => ({ ...trace, points: [...trace.points, ...trace.points.slice(0, 1)] }))
    if (fill && !graphics.whiteFill) rulings.push(...filledRulings(traces))
    if (stroke && !graphics.whiteStroke) rulings.push(...strokedRulings(traces))
    traces = []
  }
  const setFont = (name: unknown, size: unknown): void => set({ font: page.fontOf(String(name)), size: Number(size) })
  const extended = (settings: unknown): void => {
    for (const [key, value] of Array.isArray(settings) ? (settings as readonly (readonly unknown[])[]) : [])
      if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1])
  }

  type Step = (...parameters: readonly unknown[]) => void
  const steps: Readonly<Record<string, Step>> = {
    save: () => void stack.push(graphics),
    restore,
    transform: (...matrix) => set({ ctm: combined(graphics.ctm, matrixFrom(matrix)) }),
    paintFormXObjectBegin(matrix) {
      stack.push(graphics)
      set({ ctm: combined(graphics.ctm, matrixFrom(matrix)) })
    },
    paintFormXObjectEnd: restore,
    setGState: extended,
    setFillRGBColor: (...colour) => set({ whiteFill: isWhite(colour) }),
    setStrokeRGBColor: (...colour) => set({ whiteStroke: isWhite(colour) }),
    setFillColorN: () => set({ whiteFill: false }),
    setStrokeColorN: () => set({ whiteStroke: false }),
    beginText: () => startLine(identity),
    setFont,
    setCharSpacing: (spacing) => set({ letterSpacing: Number(spacing) }),
    setWordSpacing: (spacing) => set({ wordSpacing: Number(spacing) }),
    setHScale: (percent) => set({ stretch: Number(percent) / 100 }),
    setLeading: (leading) => set({ leading: Number(leading) }),
    setTextRise: (rise) => set({ rise: Number(rise) }),
    setTextRenderingMode: (mode) => set({ mode: Number(mode) }),
    setTextMatrix: (...matrix) => startLine(matrixFrom(matrix)),
    moveText: (x, y) => moveLine(Number(x), Number(y)),
    setLeadingMoveText(x, y) {
      set({ leading: -Number(y) })
      moveLine(Number(x), Number(y))
    },
    nextLine: () => moveLine(0, -graphics.leading),
    showText: show,
    constructPath: (kinds, numbers) => void traces.push(...tracesOf(kinds, numbers, graphics.ctm, ops)),
    stroke: () => paint(false, true),
    closeStroke: () => paint(false, true, true),
    fill: () => paint(true, false),
    eoFill: () => paint(true, false),
    fillStroke: () => paint(true, true),
    eoFillStroke: () => paint(true, true),
    closeFillStroke: () => paint(true, true, true),
    closeEOFillStroke: () => paint(true, true, true),
    endPath: () => paint(false, false),
  }
  const byNumber = new Map(Object.entries(steps).map(([name, step]) => [ops[name], step]))
  page.operators.forEach((operator, index) => {
    const parameters = page.parameters[index]
    const list =
      Array.isArray(parameters) || ArrayBuffer.isView(parameters) ? Array.from(parameters as ArrayLike<unknown>) : []
    byNumber.get(operator)?.(...list)
  })
  return { width: page.width, height: page.height, glyphs, rulings, hidden }
}
