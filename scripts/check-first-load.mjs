import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

// Township offices share slow lines; whatever is not needed to start typing is loaded later.
const limit = 150 * 1024

const page = readFileSync('dist/index.html', 'utf8')
const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
const sizes = ['index.html', ...named].map((name) => gzipSync(readFileSync(join('dist', name)), { level: 9 }).length)
const total = sizes.reduce((sum, size) => sum + size, 0)
const later = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name) && !named.includes(`assets/${name}`))

console.log(`First load ${kib(total)} of ${kib(limit)} gzip in ${sizes.length} files, ${later.length} more on demand`)
if (total > limit) process.exitCode = 1

/** @param {number} bytes */
function kib(bytes) {
  return `${Math.round(bytes / 102.4) / 10} KiB`
}
