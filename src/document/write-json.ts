import type { Report } from '../report/report'
import { savedForm } from '../report/saved-report'

/** The report as data: the saved form, laid out for people to read and compare. */
export const writeJson = (report: Report): string => `${JSON.stringify(savedForm(report), null, 2)}\n`
