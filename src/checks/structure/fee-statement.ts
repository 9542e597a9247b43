import type { Edition, NarrativePart } from '../../editions/edition'
import { feeSentence } from '../../report/drafting'
import type { Suggestion } from '../finding'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { type Paragraph, paragraphsOf, partPlace } from './paragraphs'

/** 无。 or 无其他事项。 */
const longestNone = 8

const feeWords = /信息处理费|收费通知|收取\S{0,6}费|收费/

/** Editions whose part six reports information-processing fees say so by comparing the figure with a table. */
const reportsFees = ({ crossRelations }: Edition): boolean =>
  crossRelations.some(({ left, right }) =>
    [...left, ...right].some((term) => term.kind === 'narrative' && term.figure.startsWith('part6.fee')),
  )

/** Puts the sentence in front of what is there, or in place of a mere 无. */
function noFeesStated([first]: readonly Paragraph[], year: number): Suggestion {
  const sentence = feeSentence(year)
  const onlyNone = first !== undefined && first.text.trim().length <= longestNone
  const end = onlyNone ? first.text.length : 0
  const text = onlyNone ? sentence : sentence.slice(0, sentence.indexOf('。') + 1)
  return {
    label: '写上未收取',
    condition: '全年没有收取的话',
    edits: [{ kind: 'text', part: 'part6', block: first?.block ?? 0, start: 0, end, text }],
  }
}

export const feeStatement: CheckRule = {
  key: 'part6.feeStatement',
  code: '整-15',
  severity: 'warning',
  basis: 'practice',
  clause: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  statement: '第六部分写明信息处理费收取情况，没有收取也写明。',
  appliesTo: reportsFees,
  *find({ report, edition }) {
    if (!reportsFees(edition)) return
    const speaksOfFees = (part: NarrativePart) => paragraphsOf(report, part).some(({ text }) => feeWords.test(text))
    const paragraphs = paragraphsOf(report, 'part6')
    if (paragraphs.length === 0 || speaksOfFees('part6')) return
    const elsewhere = speaksOfFees('part1')
    yield finding(feeStatement, {
      severity: elsewhere ? 'notice' : 'warning',
      message: {
        what: elsewhere ? '信息处理费写在第一部分，第六部分没有。' : '第六部分没有写信息处理费。',
        where: '六、其他需要报告的事项',
        todo: '写明收费通知件数、总金额和实收金额；没有也写明。',
      },
      places: [partPlace('part6')],
      suggestions: [noFeesStated(paragraphs, report.year)],
      values: [String(elsewhere)],
    })
  },
}
