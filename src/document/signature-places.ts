import { officialLayout } from '../editions/official-layout'
import type { Signature } from './report-document'
import { textWidth } from './text-width'

const { charactersPerLine, signature } = officialLayout
const { agencyRightCharacters, dateIndentCharacters } = signature

/** Where the two lines of the signature stand, in characters. */
export interface SignaturePlaces {
  /** Free to the left of the agency on a full line. */
  readonly agencyLeft: number
  /** Free to the left of the date on a full line. */
  readonly dateLeft: number
  /** Free to the right of the block that both lines form. */
  readonly right: number
}

/**
 * The unsealed signature of GB/T 9704: the agency two characters from the right, the date beginning two characters
 * behind the agency's first. A date longer than the agency stands two characters from the right itself and the agency
 * moves left.
 */
export function signaturePlaces({ agency, date }: Signature): SignaturePlaces {
  const [agencyWidth, dateWidth] = [textWidth(agency), textWidth(date)]
  const indent = agency === '' || date === '' ? 0 : dateIndentCharacters
  const leading = dateWidth <= agencyWidth ? agencyWidth : dateWidth + indent
  const agencyLeft = Math.max(0, charactersPerLine - agencyRightCharacters - leading)
  const overhang = Math.max(0, dateWidth + indent - leading)
  return { agencyLeft, dateLeft: agencyLeft + indent, right: agencyRightCharacters - overhang }
}
