import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { shippedFolder } from './served-builds'

const packed = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length

/** What the page really asks for until it has come to rest, packed as a server would; and what waits until wanted. */
export async function measureFirstLoad(browser: Browser, address: string) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const loaded = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    loaded.set(basename(new URL(response.url()).pathname) || 'index.html', response.body())
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const sizes: [string, number][] = []
  for (const [name, body] of loaded) sizes.push([name, packed(await body)])
  await context.close()
  const later = readdirSync(`${shippedFolder}/assets`)
    .filter((name) => /\.(js|css)$/.test(name) && !loaded.has(name))
    .map((name) => [name, packed(readFileSync(`${shippedFolder}/assets/${name}`))] as const)
  return {
    gzipBytes: sizes.reduce((sum, [, size]) => sum + size, 0),
    files: Object.fromEntries(sizes),
    onDemand: Object.fromEntries(later),
  }
}
