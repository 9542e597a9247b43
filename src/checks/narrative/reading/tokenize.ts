import { type Decimal, multiply, parseDecimal } from '../../../report/decimal'
import { measurePattern } from './measures'
import { chineseNumber } from './numerals'
import type { FigureToken, NameToken, PercentToken, Roundness, Token } from './tokens'

const spelledDigits = '[零〇一二两三四五六七八九十百千]+'
const dash = '[—–\\-~～至到]+'
const before =
  '(?:将近|(?<![就附最靠临邻])近|大约|(?<![预签节合制集公履违])约占?|超过|超|逾|突破|不少于|不低于|不高于|不足|至少|最多|不超过|不到)?'
const notCounting = '(?<![第每逐同某唯统单任这那哪该头再又首末另本])(?!(?<=[前后上下])一)'

/** Every kind of token, first match wins. What counts nothing stands before what counts. */
const kinds: Readonly<Record<string, string>> = {
  title: '《[^《》]{0,120}》',
  quote: '“[^“”\\n]{0,80}”',
  address: 'https?：//[\\w./?=&%#~：-]+|www\\.[\\w./-]+|[\\w.-]+@[\\w.-]+',
  document: '[〔\\[（【［]\\d{4}[〕\\]）】］]第?[\\dOo]+号|第?\\d+号',
  telephone:
    '\\d{3,4}-\\d{7,8}(?:-\\d+)?|\\d{3}-\\d{3,4}-?\\d{4}|(?<![\\d.])\\d{7,}(?![\\d.]|[万亿]?(?:余|多)?[元次条人])|\\d{3,6}(?=热线|便民|短信|政务服务|市民)',
  years: `\\d{4}年?${dash}\\d{4}年?(?:度)?(?!\\d|月)`,
  date: '(?<!\\d)\\d{4,7}年(?:度|版|底|初|末)?(?:\\d{1,2}月(?:份|底|初|末)?(?:\\d{1,2}日)?)?|\\d{4}版|(?<!\\d)(?:19|20)\\d{2}[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?(?!\\d)|\\d{1,2}月\\d{1,2}日',
  months: `\\d{1,2}月?${dash}\\d{1,2}月(?:份|底|末)?|\\d{1,2}月(?:份|底|初|末)?`,
  fraction: '百分之[零一二三四五六七八九十百点]+',
  ordinal: `第(?:\\d+|${spelledDigits})(?:${dash}第?\\d+)?(?:${measurePattern}|季度|届)?`,
  points: '\\d+(?:\\.\\d+)?个百分点',
  percent: `${before}\\d+(?:\\.\\d+)?(?:%|‰)`,
  tenths: `${before}[一二三四五六七八九]成(?:多|以上|左右)?(?![立果为员效功熟长本型绩])`,
  times: `${before}\\d+(?:\\.\\d+)?倍`,
  double: '翻了?一番多?',
  term: `(?:\\d+(?:\\.\\d+)?|${spelledDigits})(?:余|多)?(?:个?(?:工作日|小时|分钟|季度|星期|天|周|秒|月)|年|日|岁|楼|室|米|公里|千米|亩|级|℃|度)|${spelledDigits}分之${spelledDigits}`,
  range: `\\d+(?:${measurePattern})?${dash}\\d+(?:${measurePattern})?`,
  ratio: '\\d+[：/]\\d+(?![\\d件条])|\\d+[×x*]\\d+',
  word: '[A-Za-z]+[-_]?\\d[A-Za-z\\d]*|\\d+[A-Za-z]+(?![^A-Za-z\\d]*___)',
  figure: `${before}\\d+(?:\\.\\d+)?(?:余|多|来)?[万亿千百]?(?:余|多|来)?${measurePattern}(?:左右|上下|以上|以下)?|${before}\\d+(?:\\.\\d+)?[万亿](?:余|多)?`,
  uncounted: `(?:数|几|好几|上|近)[十百千万]+(?:余|多)?${measurePattern}|(?:若干|[十百千]几)${measurePattern}`,
  spelled: `${before}${notCounting}${spelledDigits}(?:余|多)?${measurePattern}(?:左右|以上|以下)?`,
  number: '\\d+(?:\\.\\d+)?',
  mark: '……|——|[，。；：、（）！？\\n]',
}

const kindNames = Object.keys(kinds)
/** One group per kind, in order; the sources hold no groups of their own. */
const master = new RegExp(
  Object.values(kinds)
    .map((source) => `(${source})`)
    .join('|'),
  'g',
)

const scales: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' }
const one: Decimal = { units: 1n, scale: 0 }

function roundnessOf(text: string, spelled: boolean): Roundness {
  if (/^(?:将近|近|大约|约)|(?:左右|上下)$/.test(text)) return /^(?:大约|约)/.test(text) ? 'about' : 'vague'
  if (/^[^\d]*(?:超|逾|突破|不|至少|最多)|以[上下]$/.test(text)) return 'bound'
  return (spelled ? /[十百千](?:余|多)/ : /[余多来]/).test(text) ? 'vague' : 'exact'
}

const figurePattern = new RegExp(
  `^(${before})(\\d+(?:\\.\\d+)?)(?:余|多|来)?([万亿千百]?)(?:余|多|来)?(${measurePattern})?`,
)

function figure(text: string, start: number): FigureToken | null {
  const [, lead = '', digits = '', scale = '', measure = ''] = figurePattern.exec(text) ?? []
  const value = parseDecimal(digits)
  if (value === null) return null
  const factor = parseDecimal(scales[scale] ?? '1') ?? one
  return {
    kind: 'figure',
    start,
    end: start + text.length,
    value: multiply(value, factor),
    step: multiply({ units: 1n, scale: value.scale }, factor),
    measure,
    roundness: roundnessOf(text, false),
    numberStart: start + lead.length,
    spelled: false,
    scaled: scale === '万' || scale === '亿',
  }
}

const spelledPattern = new RegExp(`^(${before})(${spelledDigits})(?:余|多)?(${measurePattern})`)

/** 一 counts only where the measure word ends the clause: 会议一次，but not 一件事. */
const countsOne = (after: string): boolean => /^(?:[，。；、）\n]|$)/.test(after)

function spelledFigure(text: string, start: number, after: string): FigureToken | null {
  const [, lead = '', numeral = '', measure = ''] = spelledPattern.exec(text) ?? []
  const value = chineseNumber(numeral)
  if (value === null || measure === '' || (value === 1 && !countsOne(after))) return null
  return {
    kind: 'figure',
    start,
    end: start + text.length,
    value: { units: BigInt(value), scale: 0 },
    step: one,
    measure,
    roundness: roundnessOf(text, true),
    numberStart: start + lead.length,
    spelled: true,
    scaled: false,
  }
}

/** 数百条, 若干件: a figure nobody counted. */
function uncounted(text: string, start: number): FigureToken {
  const measure = new RegExp(`${measurePattern}$`).exec(text)?.[0] ?? ''
  return {
    kind: 'figure',
    start,
    end: start + text.length,
    value: { units: 0n, scale: 0 },
    step: one,
    measure,
    roundness: 'vague',
    numberStart: start,
    spelled: true,
    scaled: false,
  }
}

function percent(kind: string, text: string, start: number): PercentToken | null {
  const span = { kind: 'percent', start, end: start + text.length } as const
  const roundness = roundnessOf(text, false)
  const more = /^(?:超|逾|突破|不少于|不低于|至少)|多$|以上$/.test(text)
  const [digits = '', fraction = ''] = /\d+(?:\.(\d+))?/.exec(text) ?? []
  const value = Number(digits)
  const step = 10 ** -fraction.length
  if (kind === 'percent') {
    const factor = text.endsWith('‰') ? 0.1 : 1
    return { ...span, percent: value * factor, step: step * factor, form: 'percent', roundness, more }
  }
  if (kind === 'points') return { ...span, percent: value, step, form: 'points', roundness, more }
  if (kind === 'times') return { ...span, percent: value * 100, step: step * 100, form: 'times', roundness, more }
  if (kind === 'double') return { ...span, percent: 100, step: 1, form: 'double', roundness, more }
  if (kind === 'tenths') {
    const tenths = chineseNumber(/[一二三四五六七八九]/.exec(text)?.[0] ?? '') ?? 0
    return { ...span, percent: tenths * 10, step: 10, form: 'tenths', roundness, more }
  }
  const hundredth = chineseNumber(text.slice(3))
  return hundredth === null ? null : { ...span, percent: hundredth, step: 1, form: 'percent', roundness, more }
}

const names: Readonly<Record<string, NameToken['what']>> = {
  title: 'title',
  quote: 'quote',
  address: 'address',
  document: 'document',
  telephone: 'telephone',
  years: 'range',
  months: 'range',
  range: 'range',
  ordinal: 'ordinal',
  term: 'term',
  ratio: 'ratio',
  word: 'word',
}

function date(text: string, start: number): Token {
  const [, year, month, day] =
    /^(?:(\d{4,7})[年版.\-/][度版底初末]?)?(?:(\d{1,2})[月.\-/]?[份底初末]?)?(?:(\d{1,2})日?)?$/.exec(text) ?? []
  const read = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  return { kind: 'date', start, end: start + text.length, year: read(year), month: read(month), day: read(day) }
}

function tokenOf(kind: string, text: string, start: number, after: string): Token | null {
  const what = names[kind]
  if (what !== undefined) return { kind: 'name', start, end: start + text.length, what }
  switch (kind) {
    case 'mark':
      return { kind: 'mark', start, end: start + text.length, sign: text }
    case 'figure':
      return figure(text, start)
    case 'spelled':
      return spelledFigure(text, start, after)
    case 'uncounted':
      return uncounted(text, start)
    case 'number':
      return { kind: 'number', start, end: start + text.length }
    case 'date':
      return date(text, start)
    default:
      return percent(kind, text, start)
  }
}

function kindOf(match: RegExpMatchArray): string {
  let group = 1
  while (group <= kindNames.length && match[group] === undefined) group++
  return kindNames[group - 1] ?? ''
}

/** Figures, shares, dates, names and punctuation of a plain text, in order; words lie between them. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(master)) {
    const end = match.index + match[0].length
    const token = tokenOf(kindOf(match), match[0], match.index, text.slice(end, end + 4))
    if (token !== null) tokens.push(token)
  }
  return tokens
}
