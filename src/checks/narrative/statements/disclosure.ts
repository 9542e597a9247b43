import type { CellAddress, Edition } from '../../../editions/edition'
import { multiply } from '../../../report/decimal'
import type { Figure } from '../reading/figures'
import type { Reading } from '../reading/passage'
import { isCell } from './rows'
import type { Statement, StatementKey } from './statement'
import { subjectBefore } from './subjects'

const normative = (column: string): CellAddress => ({ table: 'table2', row: 'normativeDocuments', column })
const decisions = (row: string): CellAddress => ({ table: 'table2', row, column: 'decisions' })
const feeAmount: CellAddress = { table: 'table2', row: 'administrativeFees', column: 'feeAmount' }

interface Pattern {
  readonly key: StatementKey
  readonly label: RegExp
  /** Words behind the number that complete a label such as 制发. */
  readonly behind?: RegExp
  readonly cell: CellAddress
}

/** Longer meanings stand first. `issued` is of the 2021 edition, `newlyMade` of 2019; the edition's own cell decides. */
const patterns: readonly Pattern[] = [
  {
    key: 'normativeTotal',
    label: /对外公开(?:的)?(?:行政)?规范性文件(?:总数|总数量|共)$/,
    cell: normative('totalDisclosed'),
  },
  {
    key: 'normativeInForce',
    label: /现行有效(?:的)?(?:行政)?规范性文件(?:共|总数)?$|规范性文件现行有效$/,
    cell: normative('inForce'),
  },
  { key: 'normativeRepealed', label: /废止(?:了)?(?:行政)?规范性文件(?:共)?$/, cell: normative('repealed') },
  {
    key: 'normativeIssued',
    label: /(?:制发|制定|出台|印发|新?制作)(?:了|并公开)?(?:行政)?规范性文件(?:共)?$/,
    cell: normative('issued'),
  },
  {
    key: 'normativeIssued',
    label: /(?:制发|制定|出台|新?制作)(?:了)?(?:行政)?规范性文件(?:共)?$/,
    cell: normative('newlyMade'),
  },
  { key: 'normativeDisclosed', label: /新公开(?:行政)?规范性文件(?:共)?$/, cell: normative('newlyDisclosed') },
  {
    key: 'licensing',
    label: /(?:作出|做出|办理|实施)行政许可(?:决定|案件)?(?:共)?$|^行政许可决定$/,
    behind: /^行政许可决定/,
    cell: decisions('administrativeLicensing'),
  },
  {
    key: 'penalty',
    label: /(?:作出|做出|办理|实施)行政处罚(?:决定|案件)?(?:共)?$|^行政处罚决定$/,
    behind: /^行政处罚决定/,
    cell: decisions('administrativePenalty'),
  },
  {
    key: 'coercion',
    label: /(?:作出|做出|办理|实施)行政强制(?:决定|执行|案件)?(?:共)?$|^行政强制决定$/,
    behind: /^行政强制决定/,
    cell: decisions('administrativeCoercion'),
  },
]

/** 废止1件，现行有效9件 after a figure on normative documents. */
const inherited: readonly (readonly [RegExp, Pattern['key'], CellAddress])[] = [
  [/^(?:本年)?废止$/, 'normativeRepealed', normative('repealed')],
  [/^(?:累计|目前)?现行有效$/, 'normativeInForce', normative('inForce')],
  [/^(?:本年)?新公开$/, 'normativeDisclosed', normative('newlyDisclosed')],
]

const yuanPerUnit = { units: 1n, scale: 4 }

/** Figures of table 2: normative documents, decisions, fees. Yuan become 万元, the unit of the cell. */
export function disclosureStatements(
  { text }: Reading,
  figures: readonly Figure[],
  edition: Edition,
): readonly Statement[] {
  return figures.flatMap((figure): Statement[] => {
    const around = {
      start: figure.labelStart,
      end: figure.end,
      number: { start: figure.numberStart, end: figure.end },
      withCarriedIn: false,
      depth: figure.depth,
    }
    const say = (key: StatementKey, cell: CellAddress): Statement[] =>
      isCell(edition, cell) ? [{ ...around, key, value: figure.value, cells: [[cell]] }] : []
    if (figure.measure === '元') {
      const value = multiply(figure.value, yuanPerUnit)
      if (/行政事业性收费(?:金额|收入|总额|共计?|合计)*(?:为)?$/.test(figure.label) && isCell(edition, feeAmount))
        return [{ ...around, key: 'fees', value, cells: [[feeAmount]] }]
      if (
        /信息(?:公开)?处理费(?:用)?(?:金额|总额|共计?|合计)*(?:为)?$/.test(figure.label) &&
        !/应|通知/.test(figure.label) &&
        isCell(edition, feeAmount)
      )
        return [{ ...around, key: 'processingFee', value, cells: [[feeAmount]] }]
      return []
    }
    if (/收费通知(?:书)?$/.test(figure.label))
      return say('feeNotices', { table: 'table3', row: 'otherOverdueFeePayment', column: 'total' })
    if (!/^(?:件|份|起|宗|个|部)$/.test(figure.measure) || /公示|公布|信息|事项/.test(figure.label)) return []
    for (const { key, label, behind, cell } of patterns) {
      const numberFirst =
        behind !== undefined && /(?:作出|做出|下达|办理)$/.test(figure.label) && behind.test(figure.behind)
      if ((label.test(figure.label) || numberFirst) && isCell(edition, cell)) return say(key, cell)
    }
    const sentence = text.slice(
      Math.max(text.lastIndexOf('。', figure.start), text.lastIndexOf('\n', figure.start)) + 1,
      figure.start,
    )
    const own = inherited.find(([pattern]) => pattern.test(figure.label))
    return own !== undefined && subjectBefore(sentence, sentence.length) === 'normative' ? say(own[1], own[2]) : []
  })
}

const noNotice = /(?:未|没有)(?:发出|开具|下达|产生|发放|制发)(?:任何)?(?:政府信息公开)?(?:信息处理费)?(?:的)?收费通知/g

/** 未发出收费通知 is nought. */
export const feeZeros = ({ text }: Reading): readonly Statement[] =>
  [...text.matchAll(noNotice)].map((match) => ({
    key: 'feeNotices',
    value: { units: 0n, scale: 0 },
    start: match.index,
    end: match.index + match[0].length,
    number: null,
    cells: [[{ table: 'table3', row: 'otherOverdueFeePayment', column: 'total' }]],
    withCarriedIn: false,
    depth: 0,
  }))
