import { officialLayout } from '../editions/official-layout'
import type { Signature } from './report-document'
import { textWidth } from './text-width'

const { charactersPerLine, signature } = officialLayout
const { agencyRightCharacters, dateIndentCharacters, sealedDateRightCharacters } = signature

/** Characters free beside each line of the signature on a full line of text; below 0 where it runs out of the area. */
export interface SignaturePlaces {
  readonly agencyLeft: number
  readonly dateLeft: number
  readonly agencyRight: number
  readonly dateRight: number
}

/** Below a seal: the date four characters from the right, the agency centred over it. */
function sealed(agencyWidth: number, dateWidth: number): [agencyLeft: number, dateLeft: number] {
  const dateLeft = charactersPerLine - sealedDateRightCharacters - dateWidth
  return [dateLeft + (dateWidth - agencyWidth) / 2, dateLeft]
}

/**
 * Without a seal: the agency two characters from the right, the date beginning two characters behind the agency's
 * first. A date longer than the agency stands two characters from the right itself and the agency moves left.
 */
function unsealed(agencyWidth: number, dateWidth: number): [agencyLeft: number, dateLeft: number] {
  const indent = agencyWidth === 0 || dateWidth === 0 ? 0 : dateIndentCharacters
  const leading = dateWidth <= agencyWidth ? agencyWidth : dateWidth + indent
  const agencyLeft = Math.max(0, charactersPerLine - agencyRightCharacters - leading)
  return [agencyLeft, agencyLeft + indent]
}

/** The signature of GB/T 9704, with or without a seal over it. */
export function signaturePlaces(signed: Signature): SignaturePlaces {
  const [agencyWidth, dateWidth] = [textWidth(signed.agency), textWidth(signed.date)]
  const places = (signed.sealed ? sealed : unsealed)(agencyWidth, dateWidth)
  const [agencyLeft, dateLeft] = [Math.max(0, places[0]), Math.max(0, places[1])]
  const agencyRight = charactersPerLine - agencyLeft - agencyWidth
  return { agencyLeft, dateLeft, agencyRight, dateRight: charactersPerLine - dateLeft - dateWidth }
}
