import { focusEmpty, keys, targets } from './keystrokes'
import type { MeasuredPage } from './measured-page'
import type { Rendered } from './render-counter'
import { median } from './statistics'

/** Components that render because of one key: those on the page again, and those of a note that comes up. */
export async function countComponents({ page, ...measured }: MeasuredPage) {
  const perKey: Rendered[] = []
  for (const { cell } of targets) {
    await focusEmpty({ page, ...measured }, cell)
    await page.evaluate(() => window.renderCounter.take())
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(150)
      perKey.push(await page.evaluate(() => window.renderCounter.take()))
    }
  }
  return {
    again: summary(perKey.map(({ again }) => again)),
    mounted: summary(perKey.map(({ mounted }) => mounted)),
  }
}

function summary(perKey: readonly (readonly string[])[]) {
  const counts = perKey.map(({ length }) => length)
  const most = perKey.reduce((worst, names) => (names.length > worst.length ? names : worst), [])
  return { median: median(counts), most: Math.max(...counts), worstKey: grouped(most) }
}

function grouped(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a))
}
