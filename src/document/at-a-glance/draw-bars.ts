import { bar, type Drawn, line, lineWidth } from './drawing'
import type { GlanceFigure } from './glance'

const rowHeight = 38
const headHeight = 36
const textSize = 20
const lastSize = 16

/** Longest of all bars drawn together; at least 1, so that a year of zeros has bars of no length. */
export const longestOf = (figures: readonly GlanceFigure[]): number =>
  Math.max(1, ...figures.flatMap(({ size, lastYear }) => [size, lastYear?.size ?? 0]))

export interface BarsPlace {
  readonly x: number
  readonly width: number
  /** The figure that takes the whole length, so that neighbouring bars compare. */
  readonly longest: number
}

const widest = (words: readonly string[], size: number): number =>
  Math.max(0, ...words.map((each) => lineWidth(each, size)))

/** Named bars under a heading: blue for the year, a thin grey one below it for the year before. */
export function drawBars(heading: string, figures: readonly GlanceFigure[], { x, width, longest }: BarsPlace): Drawn {
  const labels =
    widest(
      figures.map(({ label }) => label),
      textSize,
    ) + 12
  const values =
    widest(
      figures.map(({ text }) => text),
      textSize,
    ) + 12
  const lasts = widest(
    figures.flatMap(({ lastYear }) => (lastYear === null ? [] : [`上年 ${lastYear.text}`])),
    lastSize,
  )
  const room = Math.max(20, width - labels - values - (lasts === 0 ? 0 : lasts + 10))
  const length = (size: number) => (Math.max(0, size) / longest) * room
  const rows = figures.map(({ label, text, size, lastYear }, index) => {
    const top = headHeight + index * rowHeight
    const from = x + labels
    const end = x + width
    const before =
      lastYear === null
        ? ''
        : bar(from, top + 26, length(lastYear.size), 5, 'grey') +
          line(end, top + 23, `上年 ${lastYear.text}`, { size: lastSize, fill: 'third', anchor: 'end' })
    return (
      line(x, top + 23, label, { size: textSize, fill: 'second' }) +
      bar(from - 1, top + 2, 1, rowHeight - 4, 'line') +
      bar(from, top + 8, length(size), 16, 'blue') +
      before +
      line(end - (lasts === 0 ? 0 : lasts + 10), top + 23, text, {
        size: textSize,
        weight: size === 0 ? 400 : 600,
        fill: size === 0 ? 'second' : 'ink',
        anchor: 'end',
      })
    )
  })
  const head = line(x, 20, heading, { size: 18, fill: 'third' })
  return { markup: head + rows.join(''), height: headHeight + figures.length * rowHeight + 8 }
}
