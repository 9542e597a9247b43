import { generatedTitle } from '../../report/drafting'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace } from './paragraphs'

export const titleMissing: CheckRule = {
  key: 'title.missing',
  code: '整-01',
  severity: 'error',
  basis: 'practice',
  clause: '报告要有标题：单位、年份、政府信息公开工作年度报告',
  statement: '报告有标题。',
  *find({ report }) {
    if (report.title.trim() !== '') return
    const text = generatedTitle(report.agency, report.year)
    yield finding(titleMissing, {
      status: 'filling',
      message: { what: '还没有标题。', where: '标题', todo: '写单位、年份和“政府信息公开工作年度报告”。' },
      places: [partPlace('title')],
      suggestions:
        report.agency.name === ''
          ? []
          : [
              {
                label: '写上标题',
                condition: '',
                edits: [{ kind: 'text', part: 'title', block: 0, start: 0, end: report.title.length, text }],
              },
            ],
      values: [],
    })
  },
}
