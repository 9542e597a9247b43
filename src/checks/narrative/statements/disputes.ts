import type { CellAddress } from '../../../editions/edition'
import type { Figure } from '../reading/figures'
import type { Reading } from '../reading/passage'
import type { Statement } from './statement'

const caseCell = (column: string): CellAddress => ({ table: 'table4', row: 'cases', column })
const reviewTotal = [caseCell('reviewTotal')]
const suitTotals = [caseCell('directSuitTotal'), caseCell('postReviewSuitTotal')]

const reviewLabel = /行政复议(?:案件|申请|数量?)?(?:共计?)?(?:为)?$/
const suitLabel = /行政诉讼(?:案件|数量?)?(?:共计?)?(?:为)?$/
const bothLabel = /行政复议(?:案件|申请)?(?:、|和|及|与|或|以及)(?:提起)?行政诉讼(?:案件)?(?:均|共|各|都|数量)*(?:为)?$/
/** Reviews about land or penalties are not those of table 4. */
const otherMatter = /(?<!信息公开)类(?:的)?行政|土地|征收|拆迁|处罚|工伤|应诉|出庭|参加|备案/

const results: readonly (readonly [RegExp, string])[] = [
  [/^(?:结果)?维持(?:原行政行为)?$/, 'Upheld'],
  [/^结果纠正$|^被?纠正$/, 'Corrected'],
  [/^其他结果$/, 'Other'],
  [/^尚未审结$/, 'Pending'],
]

/** 行政复议1件, 行政诉讼2件, and how they ended. */
export function disputeStatements({ text }: Reading, figures: readonly Figure[]): readonly Statement[] {
  const found: Statement[] = []
  let last: 'review' | 'litigation' | null = null
  let lastEnd = 0
  for (const figure of figures) {
    if (!/^(?:件|起|宗|次|例)$/.test(figure.measure)) continue
    const around = {
      value: figure.value,
      start: figure.labelStart,
      end: figure.end,
      number: { start: figure.numberStart, end: figure.end },
      withCarriedIn: false,
      depth: figure.depth,
    }
    if (/[。\n]/.test(text.slice(lastEnd, figure.start))) last = null
    lastEnd = figure.end
    if (otherMatter.test(figure.label)) {
      last = null
      continue
    }
    if (bothLabel.test(figure.label)) {
      if (figure.value.units === 0n) {
        found.push(
          { ...around, key: 'review', cells: [reviewTotal] },
          { ...around, key: 'litigation', cells: [suitTotals] },
        )
      }
      last = null
    } else if (reviewLabel.test(figure.label)) {
      last = 'review'
      found.push({ ...around, key: 'review', cells: [reviewTotal] })
    } else if (suitLabel.test(figure.label)) {
      last = 'litigation'
      found.push({ ...around, key: 'litigation', cells: [suitTotals] })
    } else if (last !== null) {
      const suffix = results.find(([pattern]) => pattern.test(figure.label.replace(/^其中，?/, '')))?.[1]
      if (suffix === undefined) last = null
      else {
        const cells =
          last === 'review'
            ? [caseCell(`review${suffix}`)]
            : [caseCell(`directSuit${suffix}`), caseCell(`postReviewSuit${suffix}`)]
        found.push({ ...around, key: 'disputeResult', cells: [cells] })
      }
    }
  }
  return [...found, ...allUpheld(text, found), ...none(text)]
}

/** 行政复议2件，均获维持 */
function allUpheld(text: string, found: readonly Statement[]): Statement[] {
  return found.flatMap((statement): Statement[] => {
    if (statement.key !== 'review' && statement.key !== 'litigation') return []
    const match = /^，(?:结果)?(?:均|全部|都)(?:获|为|被|予以|结果)?维持/.exec(text.slice(statement.end))
    if (match === null) return []
    const start = statement.end + 1
    const cells =
      statement.key === 'review'
        ? [caseCell('reviewUpheld')]
        : [caseCell('directSuitUpheld'), caseCell('postReviewSuitUpheld')]
    return [
      { ...statement, key: 'disputeResult', start, end: statement.end + match[0].length, number: null, cells: [cells] },
    ]
  })
}

const absence =
  /(?:未|没有|无|未曾)(?:发生|产生|收到|出现|引发|引起|涉及|因|有)?[^，。；]{0,16}?(?<both>行政复议(?:案件|申请)?(?:、|和|及|与|或|以及|，)?(?:未?(?:提起|发生))?行政诉讼|行政复议|行政诉讼)/g

/** 未发生行政复议、行政诉讼 is nought of each. */
function none(text: string): Statement[] {
  return [...text.matchAll(absence)].flatMap((match): Statement[] => {
    const start = match.index
    const around = {
      value: { units: 0n, scale: 0 },
      start,
      end: start + match[0].length,
      number: null,
      withCarriedIn: false,
      depth: 0,
    }
    const words = match[0]
    if (otherMatter.test(words) || /复议(?:前置|后)/.test(words)) return []
    return [
      ...(words.includes('行政复议') ? [{ ...around, key: 'review' as const, cells: [reviewTotal] }] : []),
      ...(words.includes('行政诉讼') ? [{ ...around, key: 'litigation' as const, cells: [suitTotals] }] : []),
    ]
  })
}
