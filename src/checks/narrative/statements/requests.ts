import type { Edition } from '../../../editions/edition'
import type { Figure } from '../reading/figures'
import type { Reading } from '../reading/passage'
import { applicantColumns, requestCells, resultRows } from './rows'
import type { Statement, StatementKey } from './statement'
import { type Subject, subjectBefore } from './subjects'

const noun =
  '(?:各类|群众|公民)*(?:依申请|申请)?(?:政府|政务)?(?:信息)?(?:依申请)?(?:公开)?(?:的)?(?:申请)?(?:公开)?(?:事项|件)?(?:数量|总数|总计|总量|数)?(?:共计?|合计)?(?:为)?'
const patterns: readonly (readonly [StatementKey, RegExp])[] = [
  [
    'carriedIn',
    /(?:上年|上一年|上年度|上一年度|20\d\d年度?)度?(?:结转|转入|遗留|未办结)(?:的)?(?:政府信息公开)?(?:申请)?$/,
  ],
  [
    'carriedOut',
    /(?:结转|转入?|转到|转至|结转[到至])(?:下一?年度?|次年|20\d\d年度?)度?(?:继续)?(?:办理|答复|处理)?(?:的)?(?:政府信息公开)?(?:申请)?$/,
  ],
  ['handled', new RegExp(`(?:收到和(?:处理|办理)|收到并(?:处理|办理)|受理和办理|办理|(?<!不予|其他)处理)${noun}$`)],
  ['accepted', new RegExp(`受理${noun}$`)],
  ['received', new RegExp(`(?:新收|收到|接到|接收)${noun}$`)],
  ['concluded', new RegExp(`(?<!按期|按时|逾期|延期|及时)(?:办结|答复|办理完毕|处理完毕)了?${noun}$`)],
]
const behindReceived = /^(?:政府信息公开|依申请公开|信息公开|公开)?申请/
const behindCarriedOut = /^[^，。；]{0,10}(?:结转|转入?|转到|转至)(?:下一?年度?|次年)/

/** Meanings in table 3; where a verb leaves open whether last year's rest is counted, both are named. */
const meanings: Readonly<Record<string, readonly (readonly string[])[]>> = {
  received: [['newRequests']],
  accepted: [['newRequests'], ['newRequests', 'carriedOverFromPreviousYear']],
  handled: [['newRequests', 'carriedOverFromPreviousYear'], ['newRequests'], ['resultsTotal']],
  carriedIn: [['carriedOverFromPreviousYear']],
  carriedOut: [['carriedForwardToNextYear']],
  concluded: [['resultsTotal']],
}

/** Applications by one way of sending are some of all. */
const oneWay = /通过|书面|网上|当面|信函|邮寄|线上|线下|邮件/
const intake: ReadonlySet<StatementKey> = new Set(['received', 'accepted', 'handled'])

function keyOf(figure: Figure, around: Subject | null): StatementKey | null {
  // 申请政府信息公开事项 names applications, though 事项 stands last.
  const subject = /依申请|申请政府信息|公开申请/.test(figure.label) ? 'requests' : around
  for (const [key, pattern] of patterns)
    if (
      !(oneWay.test(figure.label) && intake.has(key)) &&
      pattern.test(figure.label) &&
      (key === 'carriedIn' || key === 'carriedOut' ? subject !== 'other' : subject === 'requests')
    )
      return key
  if (/(?:收到|接到|受理|新收)的?(?:全部)?$/.test(figure.label) && behindReceived.test(figure.behind))
    return /受理/.test(figure.label) ? 'accepted' : 'received'
  return subject !== 'other' && behindCarriedOut.test(figure.behind) ? 'carriedOut' : null
}

/** Rows the total of an applicant list speaks of: 收到 … 其中自然人. */
function rowsBefore(statements: readonly Statement[], at: number, sentence: string): readonly string[] | null {
  const own = statements
    .filter(
      ({ end, key }) =>
        end <= at && ['received', 'accepted', 'handled', 'concluded', 'result', 'carriedIn'].includes(key),
    )
    .pop()
  if (own === undefined || /[。\n]/.test(sentence)) return null
  if (own.key === 'carriedIn') return ['newRequests', 'carriedOverFromPreviousYear']
  const [rows] = own.cells
  return rows === undefined ? null : [...new Set(rows.map(({ row }) => row))]
}

/** Statements about applications that figures make. */
export function requestStatements(
  reading: Reading,
  figures: readonly Figure[],
  edition: Edition,
): readonly Statement[] {
  const { text } = reading
  const found: Statement[] = []
  for (const figure of figures) {
    if (!/^(?:件|件次|份|宗|起|条)$/.test(figure.measure)) continue
    const subject = subjectBefore(text, figure.numberStart) ?? (behindReceived.test(figure.behind) ? 'requests' : null)
    const around = {
      value: figure.value,
      start: figure.labelStart,
      end: figure.end,
      number: { start: figure.numberStart, end: figure.end },
      depth: figure.depth,
    }
    const key = keyOf(figure, behindReceived.test(figure.behind) ? 'requests' : subject)
    const bracket = /^（[^（）]*(?:含|包括)上年(?:度)?结转/.exec(text.slice(figure.end))
    if (key !== null) {
      const withCarriedIn = bracket !== null || /含上年(?:度)?结转/.test(figure.label)
      const own = meanings[key] ?? []
      const rows =
        withCarriedIn && (key === 'received' || key === 'accepted' || key === 'handled')
          ? [['newRequests', 'carriedOverFromPreviousYear']]
          : own
      // A concluded figure "with last year's" is still what was concluded.
      found.push({ ...around, key, cells: rows.map((each) => requestCells(each)), withCarriedIn })
      continue
    }
    if (subject === 'other') continue
    const label = figure.label === '' || figure.label === '有' ? figure.behind : figure.label
    const results = resultRows(label.replace(/^其中，?/, ''), edition)
    if (results !== null && results.length > 0) {
      found.push({ ...around, key: 'result', cells: [requestCells(results)], withCarriedIn: false })
      continue
    }
    const columns = applicantColumns(label.replace(/^其中，?(?:包括|有)?/, ''))
    if (columns === null) continue
    const before = found.filter(({ end }) => end <= figure.start).pop()
    const rows = rowsBefore(found, figure.start, text.slice(before?.end ?? 0, figure.start))
    const multi = rows !== null && rows.length > 2
    if (rows !== null && !multi)
      found.push({ ...around, key: 'applicant', cells: [requestCells(rows, columns)], withCarriedIn: false })
  }
  return found
}

const noRequests =
  /(?:未|没有|尚未)(?:收到|接到|受理|接收到?)(?:过|和处理|或处理)?[^，。；]{0,24}?(?:公开(?:政府信息)?(?:的|办理的)?申请(?!人)|申请公开|依申请公开(?:申请)?|公开请求|公开政府信息[^，。；]{0,6}申请)|无政府信息公开申请(?![^，。；]*复议)|政府信息公开申请(?:数|量|数量)?为(?:0|零)(?!\d)/g
const otherMatter = /复议|诉讼|投诉|举报|逾期|异议/
const allConcluded =
  /(?<!应办结的|到期的|应答复的)申请(?:事项)?(?:均|已|均已)?全部(?:按时|按期|依法|如期)?(?:办结|答复)/g

/** 未收到申请 is nought received; 申请全部办结 leaves nothing for next year. */
export function requestZeros({ text }: Reading): readonly Statement[] {
  const zero = { units: 0n, scale: 0 }
  const at = (match: RegExpMatchArray) => ({
    value: zero,
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    number: null,
    withCarriedIn: false,
    depth: 0,
  })
  return [
    ...[...text.matchAll(noRequests)]
      .filter(({ 0: words }) => !otherMatter.test(words))
      .map((match): Statement => ({ ...at(match), key: 'received', cells: [requestCells(['newRequests'])] })),
    ...[...text.matchAll(allConcluded)]
      .filter((match) => !/转下|结转下|未到期/.test(text.slice(match.index, (match.index ?? 0) + 40)))
      .map(
        (match): Statement => ({
          ...at(match),
          key: 'carriedOut',
          cells: [requestCells(['carriedForwardToNextYear'])],
        }),
      ),
  ]
}
