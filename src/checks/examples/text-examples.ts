import type { Examples } from './example'

const inPartOne = (right: string, wrong: string) => ({ right, wrong, at: 'part1' }) as const

/** Words: what is said, how it is worded, what form it has. */
export const textExamples: Examples = {
  'text.vague': inPartOne('全年公开信息52条。', '全年公开信息50余条。'),
  'text.period': {
    right: '统计期限为2024年1月1日至12月31日。',
    wrong: '统计期限为2024年1月1日至11月30日。',
    at: 'introduction',
  },
  'text.unfinished': inPartOne('全年公开信息52条。', '全年公开信息XX条。'),
  'text.wrongYear': inPartOne('2024年，我镇组织培训2次。', '2023年，我镇组织培训2次。'),
  'text.announcedCount': inPartOne(
    '重点做好三项工作：一是审核，二是发布，三是清理。',
    '重点做好四项工作：一是审核，二是发布，三是清理。',
  ),
  'text.otherPlace': inPartOne('信息发布到云河县人民政府门户网站。', '信息发布到栾河县人民政府门户网站。'),
  'text.principle': inPartOne('坚持以公开为常态、不公开为例外。', '坚持公开为原则、不公开为例外。'),
  'text.relativeTime': inPartOne('2024年，组织培训2次。', '今年以来，组织培训2次。'),
  'text.confusable': inPartOne('截至2024年12月31日，公开信息52条。', '截止2024年12月31日，公开信息52条。'),
  'text.selfReference': inPartOne('我镇设置公开专区1个。', '我局设置公开专区1个。'),
  'text.wrongCitation': {
    right: '按照国办公开办函〔2021〕30号编制本报告。',
    wrong: '按照国办公开办函〔2019〕60号编制本报告。',
    at: 'introduction',
  },
  'text.doubled': inPartOne('逐条审核公开内容。', '逐条审核审核公开内容。'),
  'text.upwardTone': inPartOne('现将2024年政府信息公开工作情况公布如下。', '现将2024年工作情况汇报如下。'),
  'text.leftover': inPartOne('全年公开信息52条。', '全年公开信息52条。（此处待核实）'),
  'text.unpaired': inPartOne('设置公开专区（一楼大厅）1个。', '设置公开专区（一楼大厅1个。'),
  'text.deadline': {
    right: '青石镇人民政府\n2025年1月20日',
    wrong: '青石镇人民政府\n2025年4月20日',
    at: 'signature',
  },
  'text.numberingGap': inPartOne('一是审核，二是发布，三是清理。', '一是审核，三是发布，四是清理。'),
  'text.halfWidthMarks': inPartOne('逐条审核，及时发布。', '逐条审核,及时发布。'),
  'text.personalData': inPartOne('公布咨询电话0000-0000000。', '联系人手机13812345678。'),
  'text.longPartOne': { right: '第一部分 860 字', wrong: '第一部分 1260 字' },
  'text.repeatedParagraph': inPartOne(
    '每季度清理一次失效信息，公开前逐条审核内容和密级。\n设置公开专区1个，由专人维护。',
    '每季度清理一次失效信息，公开前逐条审核内容和密级，由专人负责登记。\n每季度清理一次失效信息，公开前逐条审核内容和密级，由专人负责登记。',
  ),
  'text.similarToLastYear': {
    right: '写本年做了什么、与上年有何不同',
    wrong: '第一部分半数以上段落与上一年度报告几乎相同',
  },
  'text.mixedNumbering': inPartOne('（一）主动公开\n1.公开信息12条。', '（一）主动公开\n1、公开信息12条。'),
  'county.word': {
    right: '到便民服务中心查阅。',
    wrong: '到政务超市查阅。（词表：政务超市改为便民服务中心）',
  },
  'text.documentBrackets': inPartOne('贯彻云政发〔2024〕5号文件。', '贯彻云政发[2024]5号文件。'),
}
