import { focusEmpty, keys, targets } from './keystrokes'
import { inTurns, type MeasuredPage, type Pair } from './measured-page'
import { median, rounded } from './statistics'

const betweenKeysMs = 80
/** Whatever a page puts off, such as saving, is done within this time. */
const restMs = 1500

const metrics = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'] as const
type Spent = Readonly<Record<(typeof metrics)[number], number>>

async function spentSoFar({ session }: MeasuredPage): Promise<Spent> {
  const { metrics: all } = await session.send('Performance.getMetrics')
  const value = (name: string): number => (all.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return Object.fromEntries(metrics.map((name) => [name, value(name)])) as Spent
}

async function spentPerKey(measured: MeasuredPage, round: number): Promise<Spent> {
  const { cell } = targets[round % targets.length] ?? targets[0]
  await focusEmpty(measured, cell)
  await measured.page.waitForTimeout(restMs)
  const before = await spentSoFar(measured)
  for (const key of keys) {
    await measured.page.keyboard.press(key)
    await measured.page.waitForTimeout(betweenKeysMs)
  }
  await measured.page.waitForTimeout(restMs)
  const after = await spentSoFar(measured)
  return Object.fromEntries(metrics.map((name) => [name, (after[name] - before[name]) / keys.length])) as Spent
}

/** What a key costs the page's main thread with all it causes, also later: processor time, not time spent waiting for it. */
export async function measureCpu(pair: Pair, rounds: number) {
  for (const { session } of [pair.product, pair.floor])
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const product: Spent[] = []
  const floor: Spent[] = []
  for (let round = 0; round < rounds; round += 1) {
    const spent = await inTurns(pair, round, (page) => spentPerKey(page, round))
    product.push(spent.product)
    floor.push(spent.floor)
  }
  const medianOf = (spent: readonly Spent[], name: (typeof metrics)[number]): number =>
    median(spent.map((one) => one[name]))
  const figures = metrics.map((name) => {
    const [own, bare] = [medianOf(product, name), medianOf(floor, name)]
    return [name, { ms: rounded(own), floorMs: rounded(bare), overFloor: rounded(own / bare) }] as const
  })
  return Object.fromEntries(figures)
}
