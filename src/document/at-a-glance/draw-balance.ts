import { type Drawn, innerWidth, line, margin } from './drawing'
import type { GlanceBalance, GlanceFigure } from './glance'

const signWidth = 40

function term(figure: GlanceFigure, x: number, room: number): string {
  const middle = x + room / 2
  const last =
    figure.lastYear === null
      ? ''
      : line(middle, 100, `上年 ${figure.lastYear.text}`, { size: 18, fill: 'third', anchor: 'middle', room })
  const look = figure.size === 0 ? ({ weight: 400, fill: 'second' } as const) : ({ weight: 600, fill: 'blue' } as const)
  return (
    line(middle, 42, figure.text, { size: 38, ...look, anchor: 'middle', room }) +
    line(middle, 72, figure.label, { size: 20, fill: 'second', anchor: 'middle', room }) +
    last
  )
}

/** 新收 ＋ 上年结转 ＝ 办结 ＋ 结转下年度. Without signs where the sides differ or a term is missing. */
export function drawBalance({ left, right, holds }: GlanceBalance): Drawn {
  const terms = [...left, ...right]
  if (terms.length === 0) return { markup: '', height: 0 }
  const room = (innerWidth - signWidth * (terms.length - 1)) / terms.length
  const markup = terms.map((figure, index) => {
    const x = margin + index * (room + signWidth)
    const sign = index === left.length ? '＝' : '＋'
    const shown = holds && index > 0
    return (
      (shown ? line(x - signWidth / 2, 40, sign, { size: 28, fill: 'third', anchor: 'middle' }) : '') +
      term(figure, x, room)
    )
  })
  const compares = terms.some(({ lastYear }) => lastYear !== null)
  return { markup: markup.join(''), height: compares ? 122 : 96 }
}
