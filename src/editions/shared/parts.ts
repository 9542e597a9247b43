import type { Aspect, PartDefinition } from '../edition'

const aspects: readonly Aspect[] = [
  {
    key: 'proactiveDisclosure',
    number: '（一）',
    heading: '主动公开',
    aliases: ['主动公开情况', '主动公开方面', '政府信息主动公开情况'],
  },
  {
    key: 'disclosureOnRequest',
    number: '（二）',
    heading: '依申请公开',
    aliases: ['依申请公开情况', '规范依申请公开办理'],
  },
  {
    key: 'informationManagement',
    number: '（三）',
    heading: '政府信息管理',
    aliases: ['政府信息管理情况'],
  },
  {
    key: 'platforms',
    number: '（四）',
    heading: '政府信息公开平台建设',
    aliases: ['平台建设', '平台建设情况', '政府信息平台建设'],
  },
  {
    key: 'supervision',
    number: '（五）',
    heading: '监督保障',
    aliases: ['监督保障情况'],
  },
]

/** The six mandated parts; order and headings are the same in both editions. */
export const sixParts: readonly PartDefinition[] = [
  {
    key: 'part1',
    number: 1,
    heading: '一、总体情况',
    aliases: ['工作基本情况', '政府信息公开工作的基本情况', '概述'],
    content: { kind: 'narrative', part: 'part1', aspects },
  },
  {
    key: 'part2',
    number: 2,
    heading: '二、主动公开政府信息情况',
    aliases: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况'],
    content: { kind: 'table', table: 'table2' },
  },
  {
    key: 'part3',
    number: 3,
    heading: '三、收到和处理政府信息公开申请情况',
    aliases: ['行政机关收到和处理政府信息公开申请情况', '依申请公开政府信息情况'],
    content: { kind: 'table', table: 'table3' },
  },
  {
    key: 'part4',
    number: 4,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    ],
    content: { kind: 'table', table: 'table4' },
  },
  {
    key: 'part5',
    number: 5,
    heading: '五、存在的主要问题及改进情况',
    aliases: ['政府信息公开工作存在的主要问题及改进情况', '存在问题及改进情况'],
    content: { kind: 'narrative', part: 'part5', aspects: [] },
  },
  {
    key: 'part6',
    number: 6,
    heading: '六、其他需要报告的事项',
    aliases: ['其它需要报告事项', '其他事项'],
    content: { kind: 'narrative', part: 'part6', aspects: [] },
  },
]
