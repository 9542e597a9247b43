import type { Examples } from './example'

const inPartOne = (right: string, wrong: string) => ({ right, wrong, at: 'part1' }) as const
const inPartSix = (right: string, wrong: string) => ({ right, wrong, at: 'part6' }) as const

/** Figures in the text, among themselves and against the tables of the good report. */
export const figureExamples: Examples = {
  'n.newRequests': inPartOne('2024年，我镇收到政府信息公开申请29件。', '2024年，我镇收到政府信息公开申请28件。'),
  'n.resultsTotal': inPartOne('全年办结政府信息公开申请30件。', '全年办结政府信息公开申请31件。'),
  'n.carriedForward': inPartOne('结转下年度继续办理2件。', '结转下年度继续办理3件。'),
  'n.review': inPartOne('因政府信息公开被申请行政复议2件。', '因政府信息公开被申请行政复议1件。'),
  'n.litigation': inPartOne('因政府信息公开被提起行政诉讼1件。', '因政府信息公开被提起行政诉讼2件。'),
  'n.normativeIssued': inPartOne('制发行政规范性文件3件。', '制发行政规范性文件4件。'),
  'n.normativeRepealed': inPartOne('废止行政规范性文件1件。', '废止行政规范性文件2件。'),
  'n.normativeInForce': inPartOne('现行有效行政规范性文件12件。', '现行有效行政规范性文件13件。'),
  'n.licensing': inPartOne('作出行政许可决定156件。', '作出行政许可决定165件。'),
  'n.penalty': inPartOne('作出行政处罚决定24件。', '作出行政处罚决定42件。'),
  'n.coercion': inPartOne('作出行政强制决定2件。', '作出行政强制决定3件。'),
  'n.listSum': inPartOne(
    '共发布信息52条，其中动态30条、公示22条。',
    '共发布信息52条，其中动态30条、公示22条、转载8条。',
  ),
  'n.listSubset': inPartOne('共发布信息52条，其中动态30条。', '共发布信息52条，其中动态62条。'),
  'n.percent': inPartOne('共发布信息50条，其中动态30条，占60%。', '共发布信息50条，其中动态30条，占65%。'),
  'n.feeNoticeIfUnpaid': {
    ...inPartSix('全年发出信息处理费收费通知2件。', '全年发出信息处理费收费通知1件。'),
    cells: { 'table3.otherOverdueFeePayment.total': '2' },
  },
  'n.feeCollectedWithinTable2': inPartSix('全年收取信息处理费100元。', '全年收取信息处理费20000元。'),
  'n.feeCollectedWithinCharged': inPartSix(
    '发出信息处理费收费通知1件，总金额200元，实际收取200元。',
    '发出信息处理费收费通知1件，总金额200元，实际收取300元。',
  ),
  'text.tableMismatch': inPartOne('办理结果中，予以公开13件。', '办理结果中，予以公开12件。'),
  'text.balance': inPartOne(
    '新收申请10件，上年结转2件，办结11件，结转下年度1件。',
    '新收申请10件，上年结转2件，办结10件，结转下年度1件。',
  ),
  'text.sameQuantity': inPartOne(
    '全年组织政务公开培训3次。\n监督保障方面，全年组织政务公开培训3次。',
    '全年组织政务公开培训3次。\n监督保障方面，全年组织政务公开培训4次。',
  ),
}
