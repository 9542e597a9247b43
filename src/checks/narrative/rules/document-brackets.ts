import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

/** 国办发(2016)80号: issuer, year in brackets of another kind, number. */
const documents = /(?<=[\u4e00-\u9fa5])[（[【［](?<year>\d{4})[）\]】］](?=第?\d+号)/g

/** The year in a document number stands in hexagonal brackets. */
export const documentBrackets = passageRule(
  {
    key: 'text.documentBrackets',
    kind: 'documentBrackets',
    code: '文9-11',
    severity: 'warning',
    basis: 'practice',
    clause: 'GB/T 9704-2012：发文字号的年份用六角括号“〔〕”',
    statement: '发文字号写成“〔年份〕号”。',
  },
  (reading) =>
    matchesOf(reading, documents, 'all')
      // The form's own notice is judged by another rule.
      .filter(({ start }) => !/国办公开[^（[【]{0,3}$/.test(reading.text.slice(0, start)))
      .map(({ start, end, text, groups }) => {
        const right = `〔${groups.year}〕`
        return {
          spots: [{ start, end }] as const,
          what: `发文字号的年份写成“${text}”`,
          todo: `改为“${right}”`,
          suggestions: [replaceBy(right, { start, end }, `改为“${right}”`)],
        }
      }),
)
