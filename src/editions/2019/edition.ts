import type { Edition } from '../edition'
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
import { cell } from '../shared/terms'
import { disclosureTable } from './disclosure-table'

/** The trial form of report years 2019 and 2020. */
export const edition2019: Edition = {
  id: '2019',
  document: '国办公开办函〔2019〕60号',
  documentTitle: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  documentDate: null,
  firstYear: 2019,
  lastYear: 2020,
  parts: sixParts,
  tables: [
    disclosureTable,
    requestsTable({ firstCode: 46, heading: { key: 'otherHandling', label: '（六）其他处理' } }),
    disputesTable,
  ],
  crossRelations: [
    ...carryOver,
    ...requestsAndDisputesInText,
    statedInTable('n.normativeIssued', '文2-01', '正文规范性文件制发件数=表二', 'part1.normativeDocumentsIssued', [
      cell('table2', 'normativeDocuments', 'newlyMade'),
    ]),
    ...decisionsInText,
    ...arithmeticInText,
  ],
  fingerprints: ['本年新制作数量', '对外公开总数量', '上一年项目数量', '第二十条第（九）项', '政府集中采购'],
}
