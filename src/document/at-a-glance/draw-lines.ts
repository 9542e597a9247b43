import { tag } from '../html/tag'
import { markupText } from '../markup-text'
import { colours, type Drawn, innerWidth, line, lineWidth, margin, rule } from './drawing'
import type { GlanceFigure, GlanceLine } from './glance'

const rowHeight = 36
const labelSize = 20
const nameSize = 17
const gap = 24
const fontFamily = '"Microsoft YaHei","Noto Sans CJK SC",sans-serif'

const lastWords = ({ lastYear }: GlanceFigure): string => (lastYear === null ? '' : `　上年 ${lastYear.text}`)

/** Name, figure and last year's figure on one line, set smaller together where they would not fit. */
function named(figure: GlanceFigure, x: number, y: number, room: number): string {
  const { label, text, size } = figure
  const width =
    lineWidth(`${label} `, nameSize) + lineWidth(text, labelSize) + lineWidth(lastWords(figure), nameSize - 1)
  const scale = Math.min(1, room / width)
  const piece = (words: string, points: number, fill: keyof typeof colours, weight = 400) =>
    tag(
      'tspan',
      { 'font-size': Math.round(points * scale * 100) / 100, fill: colours[fill], 'font-weight': weight },
      markupText(words),
    )
  return tag(
    'text',
    { x, y, 'font-family': fontFamily, 'xml:space': 'preserve' },
    piece(`${label} `, nameSize, 'third'),
    piece(text, labelSize, size === 0 ? 'second' : 'ink', size === 0 ? 400 : 600),
    piece(lastWords(figure), nameSize - 1, 'third'),
  )
}

/** One line for each kind of information or procedure, with its figures named where they stand. */
export function drawLines(lines: readonly GlanceLine[]): Drawn {
  const labels = Math.max(0, ...lines.map(({ label }) => lineWidth(label, labelSize))) + gap
  const columns = Math.max(1, ...lines.map(({ figures }) => figures.length))
  const share = (innerWidth - labels) / columns
  const rows = lines.map(({ label, figures }, index) => {
    const top = index * rowHeight
    const room = (innerWidth - labels) / Math.max(figures.length, figures.length < columns ? 1 : columns)
    const width = figures.length === columns ? share : room
    return (
      line(margin, top + 25, label, { size: labelSize, fill: 'second' }) +
      figures.map((figure, at) => named(figure, margin + labels + at * width, top + 25, width - gap / 2)).join('') +
      rule(top + rowHeight - 1)
    )
  })
  return { markup: rows.join(''), height: lines.length * rowHeight + 16 }
}
