import { type Drawn, innerWidth, line, lineWidth, margin, rule } from './drawing'
import type { GlanceFigure, GlanceLine } from './glance'

const headHeight = 30
const labelSize = 20

/** Figures of lines that share their columns, each below its name; last year's stands under this year's. */
export function drawGrid(lines: readonly GlanceLine[]): Drawn {
  const columns = [...new Set(lines.flatMap(({ figures }) => figures.map(({ label }) => label)))]
  const labels = Math.max(...lines.map(({ label }) => lineWidth(label, labelSize))) + 24
  const share = (innerWidth - labels) / columns.length
  const middle = (column: number) => margin + labels + (column + 0.5) * share
  const compares = lines.some(({ figures }) => figures.some(({ lastYear }) => lastYear !== null))
  const rowHeight = compares ? 52 : 38
  const heads = columns.map((label, at) =>
    line(middle(at), 20, label, { size: 17, fill: 'third', anchor: 'middle', room: share - 8 }),
  )
  const cell = ({ text, size, lastYear }: GlanceFigure, x: number, top: number): string => {
    const look = { anchor: 'middle', room: share - 8 } as const
    const before =
      lastYear === null ? '' : line(x, top + 44, `上年 ${lastYear.text}`, { ...look, size: 16, fill: 'third' })
    const zero = size === 0
    const figure = { ...look, size: labelSize, fill: zero ? 'second' : 'ink', weight: zero ? 400 : 600 } as const
    return line(x, top + 25, text, figure) + before
  }
  const rows = lines.map(({ label, figures }, index) => {
    const top = headHeight + index * rowHeight
    const cells = figures.map((figure) => cell(figure, middle(columns.indexOf(figure.label)), top))
    return `${line(margin, top + 25, label, { size: labelSize, fill: 'second' })}${cells.join('')}${rule(top + rowHeight - 1)}`
  })
  return {
    markup: heads.join('') + rule(headHeight - 1) + rows.join(''),
    height: headHeight + lines.length * rowHeight + 12,
  }
}
