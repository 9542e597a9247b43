import type { Report } from '../../report/report'
import type { LeavingHabit } from '../../storage/settings/settings'

/** The covering letter as a Word file, in the form and with the seal that the agency uses. */
export async function letterDocx(report: Report, { letter, sealed }: LeavingHabit): Promise<Uint8Array> {
  const { composeLetter } = await import('../../document/letter')
  const { writeLetter } = await import('../../document/docx/write-letter')
  return writeLetter(composeLetter(report, letter, { sealed }))
}
