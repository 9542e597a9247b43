import type { TextRule } from './passage-rule'
import { announcedCount } from './rules/announced-count'
import { balance } from './rules/balance'
import { confusable } from './rules/confusable'
import { deadline } from './rules/deadline'
import { documentBrackets } from './rules/document-brackets'
import { doubled } from './rules/doubled'
import { halfWidthMarks } from './rules/half-width-marks'
import { leftover } from './rules/leftover'
import { listSubset } from './rules/list-subset'
import { listSum } from './rules/list-sum'
import { longPartOne } from './rules/long-part-one'
import { mixedNumbering } from './rules/mixed-numbering'
import { numberingGap } from './rules/numbering-gap'
import { otherPlace } from './rules/other-place'
import { percent } from './rules/percent'
import { period } from './rules/period'
import { personalData } from './rules/personal-data'
import { principle } from './rules/principle'
import { relativeTime } from './rules/relative-time'
import { repeatedParagraph } from './rules/repeated-paragraph'
import { sameQuantity } from './rules/same-quantity'
import { selfReference } from './rules/self-reference'
import { similarToLastYear } from './rules/similar-to-last-year'
import { tableMismatch } from './rules/table-mismatch'
import { unfinished } from './rules/unfinished'
import { unpaired } from './rules/unpaired'
import { upwardTone } from './rules/upward-tone'
import { vague } from './rules/vague'
import { wrongCitation } from './rules/wrong-citation'
import { wrongYear } from './rules/wrong-year'

/** Rules over title, introduction, narrative parts and signature, in the order of their codes. */
export const textRules: readonly TextRule[] = [
  // 文1 and 文3: figures among themselves and against the tables
  listSum,
  listSubset,
  percent,
  tableMismatch,
  balance,
  // 文7: what is said
  vague,
  period,
  unfinished,
  wrongYear,
  announcedCount,
  sameQuantity,
  otherPlace,
  // 文8: how it is worded
  principle,
  relativeTime,
  confusable,
  selfReference,
  wrongCitation,
  doubled,
  upwardTone,
  // 文9: form and rests
  leftover,
  unpaired,
  deadline,
  numberingGap,
  halfWidthMarks,
  personalData,
  longPartOne,
  repeatedParagraph,
  similarToLastYear,
  mixedNumbering,
  documentBrackets,
]
