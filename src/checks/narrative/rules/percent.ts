import { declared } from '../declared'
import { type Hit, passageRule, type Spot } from '../passage-rule'
import type { Figure } from '../reading/figures'
import { judgeList } from '../reading/judge-list'
import { type ShareReading, sharesOf } from '../reading/shares'
import type { PercentToken } from '../reading/tokens'

const shown = (value: number): string => String(Math.round(value * 100) / 100)
const number = ({ value }: Figure): number => Number(value.units) / 10 ** value.scale
const tiny = 1e-9

/** How far off a printed share is, in units of its last digit; 0 when it is right. */
function unitsOff({ percent, step, form, roundness, more }: PercentToken, computed: number): number {
  if (roundness === 'bound' || (more && form !== 'double'))
    return computed + tiny >= percent ? 0 : (percent - computed) / step + 1
  if (form === 'double' && more) return computed + tiny >= percent ? 0 : (percent - computed) / step
  const off = Math.abs(computed - percent) / step
  const room = roundness === 'exact' ? 0.5 : 1
  return off <= room + tiny ? 0 : off
}

function hitOf(token: PercentToken, figures: readonly Figure[], computed: number, off: number): Hit {
  const spots: [Spot, ...Spot[]] = [{ start: token.start, end: token.end, role: 'total' }]
  for (const { labelStart, end } of figures) spots.push({ start: labelStart, end, role: 'member' })
  const text = shown(computed)
  return {
    spots,
    what: `文中 ${shown(token.percent)}%，按前面的数算是 ${text}%`,
    todo: '核对百分数和前面的数',
    ...(off < 1 ? { severity: 'notice' as const } : {}),
  }
}

function judge(share: ShareReading): Hit[] {
  if (share.kind === 'whole') {
    const sum = share.tokens.reduce((total, { percent }) => total + percent, 0)
    const room = share.tokens.reduce((total, { step }) => total + step / 2, 0)
    const [first, ...rest] = share.tokens
    if (first === undefined || sum <= 100 + room + tiny) return []
    const spots: readonly [Spot, ...Spot[]] = [first, ...rest.map(({ start, end }) => ({ start, end }))]
    return [{ spots, what: `几个占比合计 ${shown(sum)}%，超过 100%`, todo: '核对各项占比' }]
  }
  if (share.kind === 'share') {
    const off = share.pairs
      .map(([part, whole]) => ({ part, whole, computed: (100 * number(part)) / number(whole) }))
      .filter(({ computed }) => Number.isFinite(computed))
      .map((pair) => ({ ...pair, off: unitsOff(share.token, pair.computed) }))
    const [best] = off
    if (best === undefined || off.some((pair) => pair.off === 0)) return []
    return [hitOf(share.token, [best.part, best.whole], best.computed, best.off)]
  }
  if (share.before === 0) return []
  const change =
    share.kind === 'ratio' ? (100 * share.now) / share.before : (100 * (share.now - share.before)) / share.before
  const computed = share.kind === 'growth' && share.falls ? -change : change
  const off = unitsOff(share.token, computed)
  return off === 0 ? [] : [hitOf(share.token, share.figures, computed, off)]
}

/** A share, rate or growth recomputes from the figures beside it. */
export const percent = passageRule(
  { ...declared('n.percent'), kind: 'percent', clause: '文中的占比、比率、增减幅度按所列数字复算' },
  (reading) => {
    // Where the parts do not add up, a share of one of them follows from that and is not complained of again.
    const wrong = reading.lists.filter((list) => judgeList(list).kind === 'sum').flatMap(({ parts }) => parts)
    const follows = (share: ShareReading) =>
      share.kind === 'share' && wrong.some(({ figures }) => share.pairs.some(([part]) => figures.includes(part)))
    return sharesOf(reading)
      .filter((share) => !follows(share))
      .flatMap(judge)
  },
)
