import type { Report } from '../../report/report'
import type { ReportEntry } from '../database/stores'
import type { Archive } from './archive'

const nameOf = (agency: string): string => agency.replace(/\s/g, '')

/** 2 for the same name, 1 where one leaves out the county in front or was read without a name, 0 for another agency. */
export function likeness(agency: string, other: string): number {
  const [a, b] = [nameOf(agency), nameOf(other)]
  if (a === b) return 2
  return a.endsWith(b) || b.endsWith(a) ? 1 : 0
}

/** Which of the reports are last year's of the same agency, the likeliest first. */
export function lastYearAmong(
  entries: readonly ReportEntry[],
  { year, agency }: { readonly year: number; readonly agency: string },
): ReportEntry[] {
  const like = ({ agency: other }: ReportEntry): number => likeness(agency, other)
  return entries
    .filter((entry) => entry.year === year - 1 && entry.origin !== 'sample' && like(entry) > 0)
    .sort((a, b) => like(b) - like(a))
}

/** Last year's report of the same agency, when the archive has a readable one. */
export async function lastYearOf(archive: Archive, { year, agency }: Report): Promise<Report | null> {
  for (const { id } of lastYearAmong(await archive.list(), { year, agency: agency.name })) {
    const loaded = await archive.load(id)
    if (loaded.kind === 'report') return loaded.report
  }
  return null
}
