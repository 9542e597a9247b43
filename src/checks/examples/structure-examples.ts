import type { Examples } from './example'

const firstTwo = '（一）主动公开\n全年公开信息12条。\n（二）依申请公开\n全年收到申请29件。\n'
const third = '（三）政府信息管理\n逐条审核。'
const fourth = '（四）政府信息公开平台建设\n设置专区1个。'
const fifth = '（五）监督保障\n'
const supervision = '列入工作考核，组织社会评议1次，没有责任追究情形。'
const aroundThird = [firstTwo, `\n${fourth}\n${fifth}${supervision}`] as const

const problems = '（一）存在的主要问题\n一是政策解读以文字为主，形式单一。二是部分村级公开栏更新不及时。'
const improvements = '（二）改进情况\n一是制作图解和短视频。二是每月检查村级公开栏，当月整改。'
const title = '青石镇人民政府2024年政府信息公开工作年度报告'

export const structureExamples: Examples = {
  'title.missing': { right: title, wrong: '', at: 'title' },
  'title.incomplete': { right: title, wrong: '2024年政府信息公开工作年度报告', at: 'title' },
  'introduction.missing': {
    right: '根据《中华人民共和国政府信息公开条例》编制本报告。',
    wrong: '',
    at: 'introduction',
  },
  'introduction.facts': {
    right:
      '本报告所列数据的统计期限为2024年1月1日至12月31日，可在云河县人民政府门户网站查阅。如有疑问，请与青石镇党政办公室联系，电话：0000-0000000。',
    wrong: '本镇编制本报告，欢迎查阅。',
    at: 'introduction',
  },
  'part1.empty': { right: '全年公开信息12条。', wrong: '', at: 'part1' },
  'part1.aspectMissing': { right: third, wrong: '', at: 'part1', around: aroundThird },
  'part1.aspectWithoutHeading': { right: third, wrong: '政府信息管理逐条审核。', at: 'part1', around: aroundThird },
  'part1.aspectEmpty': {
    right: fourth,
    wrong: '（四）政府信息公开平台建设',
    at: 'part1',
    around: [`${firstTwo}${third}\n`, `\n${fifth}${supervision}`],
  },
  'part1.supervisionFacts': {
    right: supervision,
    wrong: '列入工作考核，没有责任追究情形。',
    at: 'part1',
    around: [`${firstTwo}${third}\n${fourth}\n${fifth}`, ''],
  },
  'part5.empty': { right: `${problems}\n${improvements}`, wrong: '', at: 'part5' },
  'part5.halfMissing': { right: `${problems}\n${improvements}`, wrong: problems.repeat(2), at: 'part5' },
  'part5.short': { right: `${problems}\n${improvements}`, wrong: '无。', at: 'part5' },
  'part5.unpaired': {
    right: `${problems}\n${improvements}`,
    wrong: `${problems}三是人手少，公开不够及时。\n${improvements}`,
    at: 'part5',
  },
  'part6.empty': { right: '无其他需要报告的事项。', wrong: '', at: 'part6' },
  'part6.feeStatement': {
    right: '2024年，我镇未收取信息处理费。无其他需要报告的事项。',
    wrong: '无。',
    at: 'part6',
  },
  'signature.missing': { right: '青石镇人民政府\n2025年1月20日', wrong: '', at: 'signature' },
  'signature.agency': { right: '青石镇人民政府\n2025年1月20日', wrong: '青石镇\n2025年1月20日', at: 'signature' },
  'signature.date': { right: '青石镇人民政府\n2025年1月20日', wrong: '青石镇人民政府\n2025.01.20', at: 'signature' },
  'figure.text': { right: '图题“2024年主动公开信息分类”，文字说明“四类信息条数的条形图”', wrong: '图题、文字说明空着' },
  'edition.year': { right: '2024年度报告，用〔2021〕30号格式', wrong: '2024年度报告，用〔2019〕60号格式' },
  'plausible.pendingVanished': {
    right: '上年「尚未审结」1 件，本年表四行政复议结果维持 1 件',
    wrong: '上年「尚未审结」1 件，本年表四全为 0',
  },
  'plausible.pendingCases': { right: '「尚未审结」填 0', wrong: '「尚未审结」填 1：不是错，明年记着接着统计' },
  'plausible.casesWithoutRequests': {
    right: '两年新收申请 0 件，复议、诉讼 0 件',
    wrong: '两年新收申请 0 件，复议 2 件',
  },
  'plausible.largeChange': {
    right: '许可决定本年 156、上年 60，第一部分写：比上年增加96件，因审批权下放',
    wrong: '许可决定本年 156、上年 60，正文没有说明',
  },
}
