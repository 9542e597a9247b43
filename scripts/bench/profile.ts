import { mkdirSync, writeFileSync } from 'node:fs'
import { focusEmpty, keys, targets } from './keystrokes'
import type { MeasuredPage } from './measured-page'
import { rounded } from './statistics'

const shown = 25
const folder = 'bench-results'

/** Where the script time of a key goes, by function; the whole profile lies in bench-results for the browser's own tools. */
export async function profileKeys({ session, ...measured }: MeasuredPage) {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 100 })
  let pressed = 0
  await session.send('Profiler.start')
  for (const { cell } of targets) {
    await focusEmpty({ session, ...measured }, cell)
    for (const key of keys) {
      await measured.page.keyboard.press(key)
      await measured.page.waitForTimeout(60)
      pressed += 1
    }
  }
  const { profile } = await session.send('Profiler.stop')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/keys.cpuprofile`, JSON.stringify(profile))

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const own = new Map<string, number>()
  profile.samples?.forEach((id, index) => {
    const frame = nodes.get(id)?.callFrame
    if (frame === undefined || ['(idle)', '(program)', '(root)'].includes(frame.functionName)) return
    const place = `${frame.functionName || 'anonymous'} ${frame.url.split('/').pop()}:${frame.lineNumber + 1}:${frame.columnNumber}`
    own.set(place, (own.get(place) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000)
  })
  const slowest = [...own].sort(([, a], [, b]) => b - a).slice(0, shown)
  return {
    scriptMsPerKey: rounded([...own.values()].reduce((sum, ms) => sum + ms, 0) / pressed),
    selfMsPerKey: Object.fromEntries(slowest.map(([place, ms]) => [place, rounded(ms / pressed)])),
  }
}
