import type { CheckedReport } from './checked-report'

/** A fictional report with one thing open, one explained and one not judged. */
export const checkedReport: CheckedReport = {
  agency: '青石镇人民政府',
  year: 2026,
  title: '青石镇人民政府2026年政府信息公开工作年度报告',
  form: '国办公开办函〔2021〕30号',
  ready: { mustFix: 1, toReview: 0, blankCells: 2 },
  open: [
    {
      number: 1,
      code: '勾3-01',
      outcome: 'error',
      what: '自然人一列：一＋二为 14，三＋四为 13，差 1。',
      where: '表三「自然人」列',
      quote: '',
      todo: '查清这 1 件。',
      figures: { left: '14', right: '13', difference: '1' },
      follow: ['勾3-07'],
      explanation: null,
    },
  ],
  explained: [
    {
      number: 2,
      code: '文7-01',
      outcome: 'explained',
      what: '“100余条”是约数。',
      where: '第一部分第 2 段',
      quote: '<100余条>',
      todo: '按登记写准确的数。',
      figures: null,
      follow: [],
      explanation: { reason: '系统只留约数', at: '2027-01-14T16:30:00Z' },
    },
  ],
  chapters: [
    {
      title: '表格数字相互对上',
      rules: [
        { code: '勾3-01', statement: '第一项+第二项=第三项+第四项', outcome: 'error', numbers: [1], lacks: '' },
        { code: '勾4-01', statement: '各项之和=总计', outcome: 'holds', numbers: [], lacks: '' },
      ],
    },
    {
      title: '与上一年度报告对上',
      rules: [
        {
          code: '跨3-01',
          statement: '上年结转',
          outcome: 'not-judged',
          numbers: [],
          lacks: '还没有读入上一年度报告，未能核对。',
        },
      ],
    },
    { title: '每一格填对', rules: [] },
  ],
  source: '{"report":{}}',
}
