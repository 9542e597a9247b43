import { cpus } from 'node:os'
import { chromium } from 'playwright'
import { countComponents } from './bench/components'
import { measureCore } from './bench/core'
import { measureCpu } from './bench/cpu'
import { measureFirstLoad } from './bench/first-load'
import { measureIntake } from './bench/intake'
import { measureKeys, measureMargin } from './bench/keystrokes'
import { openPair, openProduct } from './bench/open-pages'
import { measurePaste } from './bench/paste'
import { measurePreview } from './bench/preview'
import { profileKeys, profilePaste } from './bench/profile'
import { serveBuilds } from './bench/served-builds'
import { findBrowser } from './find-browser.mjs'

// How fast and how large the program is, as one JSON document. What can be compared is given as a ratio to something
// measured in the same run, for milliseconds say more about the machine. `npm run bench -- core keys` measures only these.

const wanted = process.argv.slice(2)
const figures: Record<string, unknown> = { node: process.version, cpus: cpus().length }

async function measure(name: string, run: () => Promise<unknown>): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return
  const began = performance.now()
  figures[name] = await run()
  console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

await measure('core', () => measureCore(process.env.BENCH_DOCX))
await measure('intake', measureIntake)

const builds = await serveBuilds()
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // A frame as soon as there is something to paint: waiting for the screen's beat would hide what the pages cost.
  args: ['--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  figures.browser = browser.version()
  await measure('firstLoad', () => measureFirstLoad(browser, builds.shipped))
  await measure('components', async () =>
    countComponents(await openProduct(browser, builds.readable, { counting: true })),
  )
  await measure('profile', async () => {
    const product = await openProduct(browser, builds.readable)
    return { key: await profileKeys(product), paste: await profilePaste(product) }
  })
  await measure('preview', () => measurePreview(browser, builds.shipped))
  const pair = await openPair(browser, builds.shipped)
  await measure('keys', () => measureKeys(pair, 1, 4))
  await measure('keysAtSixth', () => measureKeys(pair, 6, 4))
  await measure('marginAtSixth', () => measureMargin(pair, 6, 2))
  await measure('cpu', () => measureCpu(pair, 8))
  await measure('pasteAtSixth', () => measurePaste(pair, 6, 16))
} finally {
  await browser.close()
  await builds.close()
}
console.log(JSON.stringify(figures, null, 2))
