import { officialLayout } from '../editions/official-layout'
import type { Signature } from './report-document'
import { textWidth } from './text-width'

const { agencyRightCharacters, dateIndentCharacters } = officialLayout.signature

/** Characters left free to the right of each line of the signature. */
export interface SignaturePlaces {
  readonly agencyRight: number
  readonly dateRight: number
}

/**
 * The unsealed signature of GB/T 9704: the agency two characters from the right, the date beginning two characters
 * behind the agency's first. A date longer than the agency stands two characters from the right itself and the agency
 * moves left.
 */
export function signaturePlaces({ agency, date }: Signature): SignaturePlaces {
  const [agencyWidth, dateWidth] = [textWidth(agency), textWidth(date)]
  if (agency === '' || date === '') return { agencyRight: agencyRightCharacters, dateRight: agencyRightCharacters }
  const free = agencyRightCharacters + agencyWidth - dateIndentCharacters - dateWidth
  return dateWidth <= agencyWidth
    ? { agencyRight: agencyRightCharacters, dateRight: free }
    : { agencyRight: agencyRightCharacters + dateWidth + dateIndentCharacters - agencyWidth, dateRight: 2 }
}
