import type { TextPart } from '../../finding'
import { type Hit, passageRule } from '../passage-rule'
import type { Reading } from '../reading/passage'
import type { DateToken } from '../reading/tokens'

const sentenceOf = (text: string, at: number): { start: number; text: string } => {
  const start = Math.max(...['。', '；', '\n'].map((sign) => text.lastIndexOf(sign, at - 1))) + 1
  const stop = text.slice(at).search(/[。；\n]/)
  return { start, text: text.slice(start, stop === -1 ? text.length : at + stop) }
}

/** Words that make another year right: comparison, accounts, plans of several years, the life of a service. */
const otherYearIsMeant =
  /比|较|同比|上年|上一年|去年|以来|以前|以后|之前|起(?!到|草)|开通|成立|启用|上线|修订|施行|实施|印发|(?:审议|表决|会议)通过|通过(?=了?《)|预算|决算|年报|规划|年版|期间|遗留|结转|历年|累计/
const plan = /将|计划|拟|力争|下一步|下步|继续|着力|打算|安排/
const ownAct =
  /^(?:度|全年)?(?:，|(?:我|本|全)(?:镇|乡|街道|机关|单位|街)|[^，。；]{0,12}(?:镇|乡|街道)(?:人民政府|办事处)?)/
const ownActBehindName = /^(?:度|全年)?(?:，)?(?:共|累计|全年|主动公开|收到|未收到|政府信息公开|政务公开|制发|公开)/

interface Place {
  readonly before: string
  readonly behind: string
  readonly sentence: string
}

/** Whether a date stands where a report says which year it speaks of. */
function opensStatement({ before, behind }: Place): boolean {
  if (/(?:^|[。；\n）]|[一二三四五六七八九十]是|情况|方面，?)$/.test(before)) return ownAct.test(behind)
  return /(?:我|本|全)(?:镇|乡|街道|机关|单位)，?$/.test(before) && ownActBehindName.test(behind)
}

function judge(reading: Reading, date: DateToken, year: number, part: TextPart): Omit<Hit, 'spots'> | null {
  const { text } = reading
  const own = date.year as number
  const say = (severity: 'error' | 'warning', todo = `核对年份，报告年度是${year}年`) => ({
    what: `文中是${own}年，报告年度是${year}年`,
    todo,
    severity,
  })
  if (own > 9999) return { what: `“${text.slice(date.start, date.end)}”年份多了数字`, todo: '改正年份' }
  if (part === 'title') return own === year ? null : say('error')
  const { start, text: sentence } = sentenceOf(text, date.start)
  const place: Place = {
    before: text.slice(start, date.start),
    behind: text.slice(date.start + 5, date.end) + text.slice(date.end, date.end + 40),
    sentence,
  }
  const otherYears = reading.tokens.some(
    (token) =>
      token.kind === 'date' && token.year === year && token.start >= start && token.start < start + sentence.length,
  )
  if (
    part === 'part5' &&
    /^(?:针对|对照|对于|按照|根据)?[^，。]{0,8}$/.test(place.before) &&
    /^度?[^，。]{0,10}(?:报告|年报)[^，。]{0,8}(?:指出|提出|存在|反映|列出|梳理)[^，。]{0,6}问题/.test(place.behind)
  )
    return own === year - 1 || own === year
      ? null
      : { what: `上一年的报告是${year - 1}年，文中是${own}年`, todo: '核对年份', severity: 'warning' }
  if (own === year) {
    const stillToCome =
      part === 'part5' &&
      place.before === '' &&
      /^度?，?(?:(?:我|本|全)(?:镇|乡|街道|机关|单位|街))?将/.test(place.behind)
    return stillToCome
      ? { what: `${year}年已经过去，文中写“将”`, todo: `改为${year + 1}年或写已做的`, severity: 'warning' }
      : null
  }
  if (part === 'introduction') {
    const title =
      /^年?度?[^，。；]{0,8}政府信息公开(?:工作)?(?:年度)?报告/.test(text.slice(date.start + 4, date.end + 30)) &&
      !/修订|格式|通知/.test(sentence)
    return title && !otherYears && own !== year ? say('error') : null
  }
  const closing = /截[至止]到?$/.test(place.before) && /^(?:底|末|12月31日|12月底)/.test(place.behind) && own < year
  if (closing && !otherYears) return say('error')
  if (otherYears || otherYearIsMeant.test(sentence) || (own > year && plan.test(sentence))) return null
  return opensStatement(place) ? say('error') : null
}

/** Last year's date in a sentence about this year. */
export const wrongYear = passageRule(
  {
    key: 'text.wrongYear',
    kind: 'wrongYear',
    code: '文7-04',
    severity: 'error',
    basis: 'practice',
    clause: '审核惯例：叙述本年度工作的年份与报告年度一致',
    statement: '写本年度工作的年份与报告年度一致。',
  },
  (reading, { year }, part) => {
    if (part === 'signature') return []
    const periodStated =
      part === 'introduction' && /统计(?:期限|时限|周期|时间|期间|范围|时段|区间)|所列数据/.test(reading.text)
    return reading.tokens.flatMap((token): Hit[] => {
      if (token.kind !== 'date' || token.year === null || (periodStated && token.year < 10_000 && token.day !== null))
        return []
      const found = judge(reading, token, year, part)
      return found === null ? [] : [{ ...found, spots: [{ start: token.start, end: token.end }] }]
    })
  },
)
