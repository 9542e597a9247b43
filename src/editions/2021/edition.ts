import type { Edition, Relation } from '../edition'
import {
  arithmeticInText,
  carryOver,
  decisionsInText,
  requestsAndDisputesInText,
  statedInTable,
} from '../shared/cross-relations'
import { disputesTable } from '../shared/disputes-table'
import { sixParts } from '../shared/parts'
import { requestsTable } from '../shared/requests-table'
import { cell, stated } from '../shared/terms'
import { disclosureTable } from './disclosure-table'

const normativeDocumentsInText: readonly Relation[] = [
  statedInTable('n.normativeIssued', '文2-01', '正文规范性文件制发件数=表二', 'part1.normativeDocumentsIssued', [
    cell('table2', 'normativeDocuments', 'issued'),
  ]),
  statedInTable('n.normativeRepealed', '文2-02', '正文规范性文件废止件数=表二', 'part1.normativeDocumentsRepealed', [
    cell('table2', 'normativeDocuments', 'repealed'),
  ]),
  statedInTable('n.normativeInForce', '文2-03', '正文现行有效件数=表二', 'part1.normativeDocumentsInForce', [
    cell('table2', 'normativeDocuments', 'inForce'),
  ]),
]

const processingFee: readonly Relation[] = [
  {
    key: 'n.feeNoticeIfUnpaid',
    code: '文6-01',
    title: '（六）2 有数时，第六部分应写明发出收费通知件数且不少于该数',
    left: [cell('table3', 'otherOverdueFeePayment', 'total')],
    right: [stated('part6.feeNoticesIssued')],
    operator: '<=',
    severity: 'error',
    basis: 'sanity',
  },
  {
    key: 'n.feeCollectedWithinTable2',
    code: '文6-02',
    title: '第六部分实收信息处理费（元）÷10000≤表二行政事业性收费（万元）',
    left: [{ kind: 'narrative', figure: 'part6.feeAmountCollectedYuan', scale: '0.0001' }],
    right: [cell('table2', 'administrativeFees', 'feeAmount')],
    operator: '<=',
    severity: 'warning',
    basis: 'sanity',
    note: '信息处理费属于行政事业性收费；小额四舍五入到0.00万元时放宽',
  },
  {
    key: 'n.feeCollectedWithinCharged',
    code: '文6-03',
    title: '实收金额≤收费通知总金额',
    left: [stated('part6.feeAmountCollectedYuan')],
    right: [stated('part6.feeAmountChargedYuan')],
    operator: '<=',
    severity: 'error',
    basis: 'sanity',
  },
]

/** The form in force since report year 2021. */
export const edition2021: Edition = {
  id: '2021',
  document: '国办公开办函〔2021〕30号',
  documentTitle: '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
  documentDate: '2021-09-26',
  firstYear: 2021,
  lastYear: null,
  parts: sixParts,
  tables: [
    disclosureTable,
    requestsTable({
      firstCode: 41,
      heading: {
        key: 'other',
        label: '（六）其他处理',
        children: [
          {
            key: 'otherOverdueCorrection',
            label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
          },
          {
            key: 'otherOverdueFeePayment',
            label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          },
          { key: 'otherMiscellaneous', label: '3.其他' },
        ],
      },
    }),
    disputesTable,
  ],
  crossRelations: [
    ...carryOver,
    ...requestsAndDisputesInText,
    ...normativeDocumentsInText,
    ...processingFee,
    ...decisionsInText,
    ...arithmeticInText,
  ],
  fingerprints: ['本年制发件数', '现行有效件数', '本年收费金额（单位：万元）', '申请人无正当理由逾期不补正'],
}
