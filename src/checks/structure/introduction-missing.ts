import { editionById } from '../../editions'
import { generatedIntroduction } from '../../report/drafting'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { partPlace } from './paragraphs'

export const introductionMissing: CheckRule = {
  key: 'introduction.missing',
  code: '整-03',
  severity: 'warning',
  basis: 'practice',
  clause: '年度报告一般有引言：编制依据、组成、统计期限、查阅和联系方式',
  statement: '报告有引言。',
  *find({ report: { introduction, agency, year, edition } }) {
    if (introduction.trim() !== '') return
    const text = generatedIntroduction(agency, year, editionById(edition))
    yield finding(introductionMissing, {
      status: 'filling',
      message: { what: '还没有引言。', where: '引言', todo: '写依据、组成、统计期限和联系方式。' },
      places: [partPlace('introduction')],
      suggestions:
        agency.name === ''
          ? []
          : [
              {
                label: '写上引言',
                condition: '',
                edits: [{ kind: 'text', part: 'introduction', block: 0, start: 0, end: introduction.length, text }],
              },
            ],
      values: [],
    })
  },
}
