import type { TextRule } from './passage-rule'
import { announcedCount } from './rules/announced-count'
import { balance } from './rules/balance'
import { confusable } from './rules/confusable'
import { deadline } from './rules/deadline'
import { doubled } from './rules/doubled'
import { leftover } from './rules/leftover'
import { listSubset } from './rules/list-subset'
import { listSum } from './rules/list-sum'
import { numberingGap } from './rules/numbering-gap'
import { percent } from './rules/percent'
import { period } from './rules/period'
import { principle } from './rules/principle'
import { relativeTime } from './rules/relative-time'
import { sameQuantity } from './rules/same-quantity'
import { selfReference } from './rules/self-reference'
import { tableMismatch } from './rules/table-mismatch'
import { unfinished } from './rules/unfinished'
import { unpaired } from './rules/unpaired'
import { vague } from './rules/vague'
import { wrongCitation } from './rules/wrong-citation'
import { wrongYear } from './rules/wrong-year'

/** Rules over title, introduction, narrative parts and signature; the handbook prints them in this order. */
export const textRules: readonly TextRule[] = [
  listSum,
  listSubset,
  sameQuantity,
  tableMismatch,
  balance,
  percent,
  announcedCount,
  vague,
  period,
  unfinished,
  wrongYear,
  principle,
  relativeTime,
  confusable,
  selfReference,
  wrongCitation,
  doubled,
  leftover,
  unpaired,
  numberingGap,
  deadline,
]
