import type { Report } from '../../report/report'
import type { ReportEntry } from '../database/stores'
import type { Archive } from './archive'

const nameOf = (agency: string): string => agency.replace(/\s/g, '')

/** 2 for the same name, 1 where one leaves out the county in front or was read without a name, 0 for another agency. */
function likeness(agency: string, other: string): number {
  const [a, b] = [nameOf(agency), nameOf(other)]
  if (a === b) return 2
  return a.endsWith(b) || b.endsWith(a) ? 1 : 0
}

/** Last year's report of the same agency, when the archive has a readable one. */
export async function lastYearOf(archive: Archive, { year, agency }: Report): Promise<Report | null> {
  const like = ({ agency: other }: ReportEntry): number => likeness(agency.name, other)
  const candidates = (await archive.list())
    .filter((entry) => entry.year === year - 1 && like(entry) > 0)
    .sort((a, b) => like(b) - like(a))
  for (const { id } of candidates) {
    const loaded = await archive.load(id)
    if (loaded.kind === 'report') return loaded.report
  }
  return null
}
