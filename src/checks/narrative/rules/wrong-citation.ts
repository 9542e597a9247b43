import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

const documents = /国办(?:公开办函|[^〔（[【，。、\d“”《》]{0,6})[〔（[【]\d{4}[〕）\]】]第?[\dOo]+号/g
const order = /国(?:务院)?令第?(?<number>\d+)号/g
const formatNumbers = ['国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号']
/** Other notices of the same bodies, rightly cited in annual reports. */
const others = /^国办(?:发|函|公开办函|秘函|发明电)〔\d{4}〕\d+号$/

/** How many signs two short texts differ by, counted place by place from both ends. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/** The form's own notice, and the order that made the Regulation law. */
export const wrongCitation = passageRule(
  {
    key: 'text.wrongCitation',
    kind: 'wrongCitation',
    code: '文8-05',
    severity: 'warning',
    basis: 'practice',
    clause: '年度报告格式依据：2019、2020年度为国办公开办函〔2019〕60号，2021年度起为国办公开办函〔2021〕30号',
    statement: '依据的文件和文号写对。',
  },
  (reading, { edition }) => [
    ...(reading.text.includes('国办') ? matchesOf(reading, documents, 'all') : []).flatMap(({ start, end, text }) => {
      if (text === edition.document) return []
      const meant = formatNumbers.find((number) => distance(number, text) <= 3)
      const known = formatNumbers.includes(text)
      if (!known && (others.test(text) || meant === undefined) && !(meant !== undefined && distance(meant, text) === 1))
        return []
      return [
        {
          spots: [{ start, end }] as const,
          what: known ? `本年度的格式文件是${edition.document}` : `文号应为${meant ?? edition.document}`,
          todo: '核对文号后改正',
          suggestions: [replaceBy(edition.document, { start, end }, `改为${edition.document}`, '引用的是报告格式的话')],
        },
      ]
    }),
    ...matchesOf(reading, order, 'all').flatMap(({ start, end, groups }) =>
      groups.number === '711' || !/条例/.test(reading.text.slice(Math.max(0, start - 24), end))
        ? []
        : [
            {
              spots: [{ start, end }] as const,
              what: `现行条例是国务院令第711号，文中为第${groups.number}号`,
              todo: '改为国务院令第711号',
              suggestions: [replaceBy('国务院令第711号', { start, end }, '改为国务院令第711号')],
            },
          ],
    ),
  ],
)
