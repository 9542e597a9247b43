import type { CheckResult } from '../../checks/run-checks'
import type { Report } from '../../report/report'

/** The check sheet as a document; rules and writers are loaded when first used. */
async function sheetOf(result: CheckResult, report: Report) {
  const { composeCheckSheet } = await import('../../checks/check-sheet/compose-check-sheet')
  const { composeSheet } = await import('../../document/check-sheet/compose-sheet')
  return composeSheet(composeCheckSheet(result, report))
}

export async function sheetPage(result: CheckResult, report: Report): Promise<string> {
  const { writeSheetHtml } = await import('../../document/check-sheet/write-sheet-html')
  return writeSheetHtml(await sheetOf(result, report))
}

export async function sheetDocx(result: CheckResult, report: Report): Promise<Uint8Array> {
  const { writeSheetDocx } = await import('../../document/check-sheet/write-sheet-docx')
  return writeSheetDocx(await sheetOf(result, report))
}
