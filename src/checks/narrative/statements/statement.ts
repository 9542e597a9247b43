import type { CellAddress } from '../../../editions/edition'
import type { Decimal } from '../../../report/decimal'

/** What the form counts, by the words of a township's text. */
export type StatementKey =
  | 'received'
  | 'accepted'
  | 'handled'
  | 'carriedIn'
  | 'concluded'
  | 'carriedOut'
  | 'result'
  | 'applicant'
  | 'review'
  | 'litigation'
  | 'disputeResult'
  | 'normativeIssued'
  | 'normativeRepealed'
  | 'normativeInForce'
  | 'normativeDisclosed'
  | 'normativeTotal'
  | 'licensing'
  | 'penalty'
  | 'coercion'
  | 'fees'
  | 'processingFee'
  | 'feeNotices'

/** A figure, or words such as 未收到, that state a quantity of the form. */
export interface Statement {
  readonly key: StatementKey
  readonly value: Decimal
  readonly start: number
  readonly end: number
  /** The number itself, where one is written. */
  readonly number: { readonly start: number; readonly end: number } | null
  /** Sums of cells any of which the statement may mean; the first is the plain meaning. */
  readonly cells: readonly (readonly CellAddress[])[]
  /** 含上年结转 stands beside it. */
  readonly withCarriedIn: boolean
  /** In brackets behind another figure. */
  readonly depth: number
}
