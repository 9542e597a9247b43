import { focusEmpty, keys, targets } from './keystrokes'
import type { MeasuredPage } from './measured-page'
import { median } from './statistics'

/** Components that render because of one key, and which they are in the worst case. */
export async function countComponents(counted: MeasuredPage) {
  const perKey: string[][] = []
  for (const { cell } of targets) {
    await focusEmpty(counted, cell)
    await counted.page.evaluate(() => window.renderCounter.take())
    for (const key of keys) {
      await counted.page.keyboard.press(key)
      await counted.page.waitForTimeout(150)
      perKey.push(await counted.page.evaluate(() => window.renderCounter.take()))
    }
  }
  const counts = perKey.map(({ length }) => length)
  const most = perKey.reduce((worst, names) => (names.length > worst.length ? names : worst), [])
  return { median: median(counts), most: Math.max(...counts), worstKey: grouped(most) }
}

function grouped(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a))
}
