import { blankCells } from './cells/blank-cells'
import { dashCells } from './cells/dash-cells'
import { feeInYuan } from './cells/fee-in-yuan'
import { fractionalCount } from './cells/fractional-count'
import { longCount } from './cells/long-count'
import { negativeCount } from './cells/negative-count'
import { plusSign } from './cells/plus-sign'
import { thousandsSeparator } from './cells/thousands-separator'
import { unitInCell } from './cells/unit-in-cell'
import { unreadableCell } from './cells/unreadable-cell'
import { countyWord } from './county/county-word'
import { textRules } from './narrative'
import { casesWithoutRequests } from './plausibility/cases-without-requests'
import { largeChange } from './plausibility/large-change'
import { pendingCases } from './plausibility/pending-cases'
import { pendingVanished } from './plausibility/pending-vanished'
import type { CheckRule } from './rule'
import { aspectEmpty } from './structure/aspect-empty'
import { aspectMissing } from './structure/aspect-missing'
import { aspectWithoutHeading } from './structure/aspect-without-heading'
import { editionForYear } from './structure/edition-for-year'
import { feeStatement } from './structure/fee-statement'
import { feeWithinCharged } from './structure/fee-within-charged'
import { figureText } from './structure/figure-text'
import { halfMissing } from './structure/half-missing'
import { halvesUnpaired } from './structure/halves-unpaired'
import { introductionFacts } from './structure/introduction-facts'
import { introductionMissing } from './structure/introduction-missing'
import { partFiveEmpty } from './structure/part-five-empty'
import { partFiveShort } from './structure/part-five-short'
import { partOneEmpty } from './structure/part-one-empty'
import { partSixEmpty } from './structure/part-six-empty'
import { signatureAgency } from './structure/signature-agency'
import { signatureDate } from './structure/signature-date'
import { signatureMissing } from './structure/signature-missing'
import { supervisionFacts } from './structure/supervision-facts'
import { titleIncomplete } from './structure/title-incomplete'
import { titleMissing } from './structure/title-missing'

const cellRules: readonly CheckRule[] = [
  blankCells,
  unreadableCell,
  dashCells,
  negativeCount,
  fractionalCount,
  plusSign,
  longCount,
  feeInYuan,
  unitInCell,
  thousandsSeparator,
]

const structureRules: readonly CheckRule[] = [
  titleMissing,
  titleIncomplete,
  introductionMissing,
  introductionFacts,
  partOneEmpty,
  aspectMissing,
  aspectWithoutHeading,
  aspectEmpty,
  supervisionFacts,
  partFiveEmpty,
  halfMissing,
  partFiveShort,
  halvesUnpaired,
  partSixEmpty,
  feeStatement,
  signatureMissing,
  signatureAgency,
  signatureDate,
  figureText,
  editionForYear,
  feeWithinCharged,
]

const plausibilityRules: readonly CheckRule[] = [pendingVanished, pendingCases, casesWithoutRequests, largeChange]

/** Every rule that is not a declared relation, in the order of their codes. A test fails if one is missing here. */
export const rules: readonly CheckRule[] = [
  ...cellRules,
  ...structureRules,
  ...plausibilityRules,
  ...textRules,
  countyWord,
]
