import type { Glance, GlanceFigure, GlanceLine } from './glance'

/** In running text a bare count of table 3 and table 4 says what it counts. */
const counted = ({ label, text }: GlanceFigure): string => `${label}${text}${/\d$/.test(text) ? '件' : ''}`
const stated = ({ label, text }: GlanceFigure): string => `${label}${text}`

type Spell = (figure: GlanceFigure) => string

/** Zeros are said together: a list of thirty zeros says nothing else. */
function listed(figures: readonly GlanceFigure[], spell: Spell): string {
  const some = figures.filter(({ size }) => size !== 0)
  if (some.length === 0) return '各项均为0'
  return `${some.map(spell).join('、')}${some.length < figures.length ? '，其余为0' : ''}`
}

const sentence = (opening: string, figures: readonly GlanceFigure[], spell: Spell): string =>
  figures.length === 0 ? '' : `${opening}${listed(figures, spell)}。`

/** Lines of zeros come last, in one sentence of their own. */
function lineSentences(lines: readonly GlanceLine[], spell: Spell): string {
  const isSome = ({ figures }: GlanceLine) => figures.some(({ size }) => size !== 0)
  const some = lines.filter(isSome).map(({ label, figures }) => `${label}${listed(figures, spell)}`)
  const zeros = lines.filter((line) => !isSome(line)).map(({ label }) => label)
  const said = [some.join('；'), zeros.length === 0 ? '' : `${zeros.join('、')}各项均为0`]
  return said.map((words) => (words === '' ? '' : `${words}。`)).join('')
}

/**
 * What the picture shows in one plain paragraph: for readers who cannot see it, and to print below it. Says the figures
 * of the year in the order drawn.
 */
export function describeGlance({ agency, year, balance, outcomes, applicants, disclosure, disputes }: Glance): string {
  const flow = [...balance.left, ...balance.right].map(counted).join('，')
  return [
    flow === '' ? '' : `${year}年${agency}${flow}。`,
    sentence('办理结果：', outcomes, counted),
    sentence('新收申请的申请人：', applicants, counted),
    lineSentences(disclosure, stated),
    lineSentences(disputes, counted),
  ].join('')
}

const namedAtMost = 6

/** What is not in the picture because it was not filled in; empty when nothing is missing. */
export function missingWords({ missing }: Glance): string {
  if (missing.length === 0) return ''
  const more = missing.length > namedAtMost ? `等 ${missing.length} 项` : ''
  return `没有填数、没有列入的：${missing.slice(0, namedAtMost).join('、')}${more}。`
}
