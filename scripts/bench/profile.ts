import { mkdirSync, writeFileSync } from 'node:fs'
import { focusEmpty, keys, targets } from './keystrokes'
import type { MeasuredPage } from './measured-page'
import { clipboardTexts, paste } from './paste'
import { rounded } from './statistics'

const folder = 'bench-results'
const shown = 60
const rounds = 5

interface Node {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly children?: readonly number[]
}

const idle = ['(idle)', '(program)', '(root)']

/** Milliseconds by function, with what it calls (`whole`) and without (`own`); a recursive call counts once. */
function timesByFunction(nodes: readonly Node[], own: ReadonlyMap<number, number>) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const times = { own: new Map<string, number>(), whole: new Map<string, number>() }
  const add = (to: Map<string, number>, name: string, ms: number): void => {
    to.set(name, (to.get(name) ?? 0) + ms)
  }
  const visit = (node: Node, above: readonly string[]): number => {
    const { functionName, url, lineNumber } = node.callFrame
    if (idle.includes(functionName) && node.children === undefined) return 0
    const name = `${functionName || 'anonymous'} ${url.split('/').pop()}:${lineNumber + 1}`
    const here = own.get(node.id) ?? 0
    const below = (node.children ?? []).flatMap((id) => byId.get(id) ?? [])
    const whole = below.reduce((sum, child) => sum + visit(child, [...above, name]), here)
    add(times.own, name, here)
    if (!above.includes(name)) add(times.whole, name, whole)
    return whole
  }
  const [root] = nodes
  if (root !== undefined) visit(root, [])
  return times
}

/** Where script time goes, per action; the whole profile lies in bench-results for the browser's own tools. */
async function profiled({ session }: MeasuredPage, name: string, actions: number, run: () => Promise<void>) {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  await session.send('Profiler.start')
  await run()
  const { profile } = await session.send('Profiler.stop')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.cpuprofile`, JSON.stringify(profile))

  const sampled = new Map<number, number>()
  profile.samples?.forEach((id, index) => {
    sampled.set(id, (sampled.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000)
  })
  const { own, whole } = timesByFunction(profile.nodes, sampled)
  const slowest = (times: ReadonlyMap<string, number>) =>
    Object.fromEntries(
      [...times]
        .sort(([, a], [, b]) => b - a)
        .slice(0, shown)
        .map(([place, ms]) => [place, rounded(ms / actions)]),
    )
  return { wholeMs: slowest(whole), ownMs: slowest(own) }
}

export async function profileKeys(measured: MeasuredPage) {
  await focusEmpty(measured, targets[0].cell)
  return profiled(measured, 'keys', rounds * keys.length, async () => {
    for (let round = 0; round < rounds; round += 1)
      for (const key of keys) {
        await measured.page.keyboard.press(key)
        await measured.page.waitForTimeout(150)
      }
  })
}

export async function profilePaste(measured: MeasuredPage) {
  const texts = clipboardTexts()
  return profiled(measured, 'paste', texts.length, async () => {
    for (const text of texts) {
      await paste(measured, text, true)
      await measured.page.waitForTimeout(1200)
    }
  })
}
