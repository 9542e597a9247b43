import type { CheckResult } from '../../checks/run-checks'
import type { BundledKind } from '../../document/bundle/contents'
import { fileName } from '../../document/bundle/file-name'
import { bundledName } from '../../document/bundle/write-bundle'
import type { PageFacts } from '../../document/html/page-facts'
import type { ReportDocument } from '../../document/report-document'
import type { Report } from '../../report/report'
import type { LeavingHabit } from '../../storage/settings/settings'

/** Everything that is known when a report leaves; each format takes of it what it needs. */
export interface Departure {
  readonly document: ReportDocument
  readonly report: Report
  readonly lastYear: Report | null
  readonly result: CheckResult
  readonly habit: LeavingHabit
  /** What the clerk says about the page for this export. */
  readonly facts: PageFacts
  /** Width of the picture of figures in pixels. */
  readonly pictureWidth: number
}

/** A file alone is called as it is called in the bundle. */
export const nameOf = ({ document, habit }: Departure, kind: BundledKind): string =>
  bundledName(document.name, kind, document.draft, habit.letter)

/** 青石镇人民政府2026年上报材料.zip */
export const bundleName = ({ document, report }: Departure): string =>
  fileName(`${document.author}${report.year}年上报材料${document.draft === null ? '' : '（草稿）'}`, '.zip')
