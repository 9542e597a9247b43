import { busyReport } from '../../src/document/busy-report.fixture'
import { editionById } from '../../src/editions'
import { cellsOfTable } from '../../src/editions/cells'
import { formatDecimal } from '../../src/report/decimal'
import { readFigures } from '../../src/report/figures'
import type { Report } from '../../src/report/report'
import { cellSelector, inTurns, type MeasuredPage, type Pair, throttle } from './measured-page'
import type { Awaited } from './page-agent'
import { median, rounded } from './statistics'

const firstCell = cellSelector('table3.newRequests.naturalPerson')
const corner = cellSelector('table3.resultsTotal.total')
const fillButton = 'dialog[open] [data-first]'
const incoming = '[data-incoming]'
const answerMs = 300
const settledMs = 900

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
  /** Until the figures lie over the table, and until the question about them stands; none on a page that does not ask. */
  readonly shownMs: number
  readonly askedMs: number
  readonly filledMs: number
}

async function pasteUntil({ page }: MeasuredPage, text: string, awaited: Awaited): Promise<number> {
  await page.locator(firstCell).focus()
  await page.evaluate(
    ({ firstCell, text, awaited }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      window.benchAgent.watchCall(awaited, () => document.querySelector(firstCell)?.dispatchEvent(event))
    },
    { firstCell, text, awaited },
  )
  return (await page.evaluate(() => window.benchAgent.timing())).paintedMs
}

async function fillUntil({ page }: MeasuredPage, awaited: Awaited): Promise<number> {
  await page.locator(fillButton).waitFor()
  // No clerk reads the question and answers it sooner.
  await page.waitForTimeout(answerMs)
  await page.evaluate(
    ({ fillButton, awaited }) =>
      window.benchAgent.watchCall(awaited, () => document.querySelector<HTMLElement>(fillButton)?.click()),
    { fillButton, awaited },
  )
  return (await page.evaluate(() => window.benchAgent.timing())).paintedMs
}

/** Pastes and, where the page asks, puts the question away once and answers it the second time. */
export async function paste(measured: MeasuredPage, text: string, asks: boolean): Promise<Pasted> {
  const filled = { changes: [corner, measured.check] }
  if (!asks) return { shownMs: 0, askedMs: 0, filledMs: await pasteUntil(measured, text, filled) }
  const askedMs = await pasteUntil(measured, text, { appears: fillButton })
  await measured.page.keyboard.press('Escape')
  await measured.page.locator(fillButton).waitFor({ state: 'detached' })
  const shownMs = await pasteUntil(measured, text, { appears: incoming })
  return { shownMs, askedMs, filledMs: await fillUntil(measured, filled) }
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
      await page.page.waitForTimeout(settledMs)
      return one
    })
    if (round >= 0) all.push(pasted)
  }
  await throttle(pair, 1)
  const floorMs = median(all.map(({ floor }) => floor.filledMs))
  const told = (ms: readonly number[]) => ({ ms: rounded(median(ms)), overFloor: rounded(median(ms) / floorMs) })
  return {
    floorMs: rounded(floorMs),
    shown: told(all.map(({ product }) => product.shownMs)),
    asked: told(all.map(({ product }) => product.askedMs)),
    filled: told(all.map(({ product }) => product.filledMs)),
  }
}
