import { busyReport } from '../../src/document/busy-report.fixture'
import { editionById } from '../../src/editions'
import { cellsOfTable } from '../../src/editions/cells'
import { formatDecimal } from '../../src/report/decimal'
import { readFigures } from '../../src/report/figures'
import type { Report } from '../../src/report/report'
import { cellSelector, inTurns, type MeasuredPage, type Pair, throttle } from './measured-page'
import { median, rounded } from './statistics'

const firstCell = cellSelector('table3.newRequests.naturalPerson')
const corner = cellSelector('table3.resultsTotal.total')
const fillButton = 'dialog[open] [data-first]'

/** 表三 as a spreadsheet hands it over: all 25 rows and 7 columns, totals with their sums. */
function clipboardText(report: Report): string {
  const edition = editionById(report.edition)
  const { effective } = readFigures(report.tables, edition)
  const rows = new Map<string, string[]>()
  for (const cell of edition.tables.filter(({ id }) => id === 'table3').flatMap(cellsOfTable)) {
    const quantity = effective(cell.key)
    const text = quantity.kind === 'number' ? formatDecimal(quantity.value) : ''
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), text])
  }
  return [...rows.values()].map((row) => row.join('\t')).join('\n')
}

/** Two blocks that differ in every cell; the second balances nowhere. */
export function clipboardTexts(): readonly [string, string] {
  const report = busyReport('2021')
  const raised = busyReport('2021')
  for (const row of Object.values(raised.tables.table3))
    for (const [column, text] of Object.entries(row)) if (text !== '') row[column] = String(Number(text) + 1)
  return [clipboardText(raised), clipboardText(report)]
}

interface Pasted {
  /** Until the page shows what the paste would do; nothing for a page that does it at once. */
  readonly previewMs: number
  readonly filledMs: number
}

export async function paste({ page, check }: MeasuredPage, text: string, preview: boolean): Promise<Pasted> {
  const filled = { changes: [corner, check] }
  await page.locator(firstCell).focus()
  await page.evaluate(
    ({ firstCell, text, awaited }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      window.benchAgent.watchCall(awaited, () => document.querySelector(firstCell)?.dispatchEvent(event))
    },
    { firstCell, text, awaited: preview ? { appears: fillButton } : filled },
  )
  const first = await page.evaluate(() => window.benchAgent.timing())
  if (!preview) return { previewMs: 0, filledMs: first.paintedMs }
  await page.evaluate(
    ({ fillButton, awaited }) =>
      window.benchAgent.watchCall(awaited, () => document.querySelector<HTMLElement>(fillButton)?.click()),
    { fillButton, awaited: filled },
  )
  const second = await page.evaluate(() => window.benchAgent.timing())
  return { previewMs: first.paintedMs, filledMs: second.paintedMs }
}

/** A whole 表三 pasted over another; the product asks before it fills, the floor does not. */
export async function measurePaste(pair: Pair, throttling: number, rounds: number) {
  const texts = clipboardTexts()
  const all: { product: Pasted; floor: Pasted }[] = []
  await throttle(pair, throttling)
  for (let round = -2; round < rounds; round += 1) {
    const text = round % 2 === 0 ? texts[0] : texts[1]
    const pasted = await inTurns(pair, round, async (page) => {
      const one = await paste(page, text, page === pair.product)
      await page.page.waitForTimeout(1200)
      return one
    })
    if (round >= 0) all.push(pasted)
  }
  await throttle(pair, 1)
  const floorMs = median(all.map(({ floor }) => floor.filledMs))
  const previewMs = median(all.map(({ product }) => product.previewMs))
  const filledMs = median(all.map(({ product }) => product.filledMs))
  return {
    previewMs: rounded(previewMs),
    filledMs: rounded(filledMs),
    floorMs: rounded(floorMs),
    previewOverFloor: rounded(previewMs / floorMs),
    filledOverFloor: rounded(filledMs / floorMs),
  }
}
