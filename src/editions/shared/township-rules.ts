import type { Relation } from '../edition'
import { cell, zero } from './terms'

/** A township has no power to make 规章, so the whole row is zero. */
export const rulesZeroForTownship = (columns: readonly string[]): Relation => ({
  key: 't2.rulesZeroForTownship',
  code: '勾2-01',
  title: '乡镇无规章制定权，规章一行应全为0',
  left: columns.map((column) => cell('table2', 'rules', column)),
  right: [zero],
  operator: '=',
  severity: 'warning',
  basis: 'law',
  clause: '《中华人民共和国立法法》：乡镇人民政府没有规章制定权',
  appliesTo: 'township',
})
