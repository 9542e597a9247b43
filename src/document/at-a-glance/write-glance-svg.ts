import { tag } from '../html/tag'
import { markupText } from '../markup-text'
import { describeGlance, missingWords } from './describe-glance'
import { drawBalance } from './draw-balance'
import { drawBars, longestOf } from './draw-bars'
import { drawGrid } from './draw-grid'
import { drawLines } from './draw-lines'
import { bar, colours, type Drawn, innerWidth, line, margin, pictureWidth, rule, stacked, wrapped } from './drawing'
import type { Glance, GlanceFigure, GlanceLine } from './glance'

const noteSize = 17
const space = (height: number): Drawn => ({ markup: '', height })

function heading(words: string): Drawn {
  const markup =
    bar(margin, 14, 6, 22, 'red') +
    line(margin + 18, 33, words, { size: 24, family: 'heading', fill: 'ink', room: innerWidth - 18 }) +
    rule(46, 'blue')
  return { markup, height: 60 }
}

function head({ agency, title }: Glance): Drawn {
  const middle = pictureWidth / 2
  const name =
    agency === '' ? '' : line(middle, 64, agency, { size: 30, family: 'title', anchor: 'middle', room: innerWidth })
  const words = line(middle, 112, title, { size: 38, family: 'title', anchor: 'middle', room: innerWidth })
  return { markup: rule(14, 'red', 6) + name + words + rule(134, 'red', 2), height: 144 }
}

const plainWords = (words: string): Drawn => ({
  markup: line(margin, 24, words, { size: 20, fill: 'second', room: innerWidth }),
  height: 44,
})

/** Nothing this year and nothing to compare it with. */
const allZero = (figures: readonly GlanceFigure[]): boolean =>
  figures.length > 0 && figures.every(({ size, lastYear }) => size === 0 && (lastYear?.size ?? 0) === 0)

const figuresOf = (lines: readonly GlanceLine[]): GlanceFigure[] => lines.flatMap(({ figures }) => figures)

const unfilled = '本项没有填数。'

function requests({ balance, outcomes, applicants }: Glance): Drawn[] {
  const terms = [...balance.left, ...balance.right]
  if (terms.length + outcomes.length + applicants.length === 0) return [plainWords(unfilled)]
  const none = allZero([...terms, ...outcomes, ...applicants])
  if (none) return [drawBalance(balance), plainWords('本年度没有收到政府信息公开申请，也没有上年结转的申请。')]
  const longest = longestOf([...outcomes, ...applicants])
  const left = drawBars('本年度办理结果（件）', outcomes, { x: margin, width: 440, longest })
  const right = drawBars('本年新收申请的申请人（件）', applicants, {
    x: margin + 480,
    width: innerWidth - 480,
    longest,
  })
  return [drawBalance(balance), { markup: left.markup + right.markup, height: Math.max(left.height, right.height) }]
}

function disputes({ disputes: lines }: Glance): Drawn {
  if (lines.length === 0) return plainWords(unfilled)
  if (allZero(figuresOf(lines))) return plainWords('本年度没有因政府信息公开工作被申请行政复议或被提起行政诉讼。')
  return drawGrid(lines)
}

function notes(glance: Glance): Drawn {
  const source = `数据来源：本机关${glance.year}年政府信息公开工作年度报告。${glance.comparesYears ? '灰色为上年数。' : ''}`
  const lines = wrapped(`${source}${missingWords(glance)}`, noteSize, innerWidth)
  const markup = lines.map((words, index) => line(margin, 22 + index * 24, words, { size: noteSize, fill: 'third' }))
  return { markup: markup.join(''), height: lines.length * 24 + 28 }
}

/**
 * The year's figures on one page as SVG: only shapes and text in the reader's own faces, nothing fetched, the same
 * bytes for the same report. Its name and its description are in it for readers who cannot see it.
 */
export function writeGlanceSvg(glance: Glance): string {
  const { markup, height } = stacked([
    head(glance),
    heading('收到和处理政府信息公开申请'),
    ...requests(glance),
    heading('主动公开政府信息'),
    glance.disclosure.length === 0 ? plainWords(unfilled) : drawLines(glance.disclosure),
    heading('行政复议、行政诉讼（件）'),
    disputes(glance),
    space(4),
    notes(glance),
  ])
  const whole = Math.ceil(height)
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${pictureWidth} ${whole}`,
      width: pictureWidth,
      height: whole,
      role: 'img',
      'aria-labelledby': 'glance-title glance-description',
      'xml:lang': 'zh-CN',
    },
    tag('title', { id: 'glance-title' }, markupText(`${glance.agency}${glance.title}`)),
    tag('desc', { id: 'glance-description' }, markupText(`${describeGlance(glance)}${missingWords(glance)}`)),
    tag('rect', { width: pictureWidth, height: whole, fill: '#fff' }),
    tag('g', { stroke: 'none', fill: colours.ink }, markup),
  )
}
