import type { CellKey } from '../../src/editions/edition'
import { cellSelector, inTurns, type MeasuredPage, type Pair, throttle } from './measured-page'
import { percentile, rounded } from './statistics'

interface Target {
  readonly cell: CellKey
  readonly total: CellKey
}

const target = (row: string, column: string): Target => ({
  cell: `table3.${row}.${column}`,
  total: `table3.${row}.total`,
})

/** Cells to type into, spread over the table; none of them a total. */
export const targets: readonly [Target, ...Target[]] = [
  target('granted', 'naturalPerson'),
  target('deniedStateSecret', 'commercialEnterprise'),
  target('unavailableNotHeld', 'legalServiceInstitution'),
  target('declinedDuplicateRequest', 'otherOrganization'),
]

/**
 * From an empty cell; every key changes the figure, its totals and the difference of its column. The first puts the
 * column out of balance and the last back into it, so that a note comes up and goes.
 */
export const keys = ['7', '3', 'Backspace', '5', 'Backspace', '4', 'Backspace', 'Backspace'] as const

/** Long enough for a page to come to rest under six-fold throttling. */
const pauseMs = 60

export async function focusEmpty({ page }: MeasuredPage, cell: CellKey): Promise<void> {
  await page.locator(cellSelector(cell)).focus()
  await page.keyboard.press('Delete')
  await page.waitForTimeout(300)
}

async function paintedAfter({ page }: MeasuredPage, key: string, awaited: readonly string[]): Promise<number> {
  await page.evaluate((changes) => window.benchAgent.watchNextKey({ changes }), awaited)
  await page.keyboard.press(key)
  const { paintedMs } = await page.evaluate(() => window.benchAgent.timing())
  await page.waitForTimeout(pauseMs)
  return paintedMs
}

/** From a key to the frame that shows the new total and the new check, in both pages key by key. */
export async function measureKeys(pair: Pair, throttling: number, rounds: number) {
  const product: number[] = []
  const floor: number[] = []
  await throttle(pair, throttling)
  for (let round = -1; round < rounds; round += 1)
    for (const { cell, total } of targets) {
      await inTurns(pair, round, (page) => focusEmpty(page, cell))
      for (const [index, key] of keys.entries()) {
        const painted = await inTurns(pair, index, (page) => paintedAfter(page, key, [cellSelector(total), page.check]))
        if (round < 0) continue
        product.push(painted.product)
        floor.push(painted.floor)
      }
    }
  await throttle(pair, 1)
  const at = (share: number) => {
    const [own, bare] = [percentile(product, share), percentile(floor, share)]
    return { ms: rounded(own), floorMs: rounded(bare), overFloor: rounded(own / bare) }
  }
  return { keys: product.length, p50: at(0.5), p95: at(0.95) }
}

/** From a key to the frame that shows what the margin says about it, which follows behind the table. */
export async function measureMargin({ product, ...others }: Pair, throttling: number, rounds: number) {
  const painted: number[] = []
  await throttle({ product, ...others }, throttling)
  for (let round = -1; round < rounds; round += 1)
    for (const { cell } of targets) {
      await focusEmpty(product, cell)
      for (const key of keys) {
        const ms = await paintedAfter(product, key, ['#notes'])
        if (round >= 0) painted.push(ms)
      }
    }
  await throttle({ product, ...others }, 1)
  return { keys: painted.length, p50Ms: rounded(percentile(painted, 0.5)), p95Ms: rounded(percentile(painted, 0.95)) }
}
