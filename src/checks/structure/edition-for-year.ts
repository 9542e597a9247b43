import { editionFor } from '../../editions'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace } from './paragraphs'

export const editionForYear: CheckRule = {
  key: 'edition.year',
  code: '整-20',
  severity: 'error',
  basis: 'law',
  clause: '国办公开办函〔2019〕60号（2019、2020年度），国办公开办函〔2021〕30号（2021年度起）',
  statement: '报告格式和报告年度相符。',
  *find({ report, edition }) {
    const prescribed = editionFor(report.year)
    if (prescribed?.id === report.edition) return
    yield finding(editionForYear, {
      message: {
        what:
          prescribed === null
            ? `${report.year}年没有统一格式，这份用的是 ${edition.id}年版。`
            : `${report.year}年应当用 ${prescribed.id}年版，这份用的是 ${edition.id}年版。`,
        where: '报告年度和格式',
        todo: '年度写错的改年度；格式不对的，按应当用的格式新建。',
      },
      places: [partPlace('title')],
      values: [String(report.year), report.edition],
    })
  },
}
