import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'

// `npm start` and `npm test` from a bare checkout. Nothing is installed yet when this begins: Node built-ins only.

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/playwright/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed, this is ${process.versions.node}.`)
  process.exitCode = 1
} else if (installPackages()) {
  if (process.argv[2] === 'test') await test()
  else await start()
} else {
  console.error('The packages could not be installed.')
  process.exitCode = 1
}

/** Served from this very process, so that ending it also frees the port. */
async function start() {
  if (!build()) {
    process.exitCode = 1
    return
  }
  const { preview } = await import('vite')
  try {
    // Always the same port: a browser keeps the clerk's drafts by address, and another port would seem empty.
    const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: true } })
    server.printUrls()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

async function test() {
  mkdirSync('.cache', { recursive: true })
  const unitReport = '.cache/vitest.json'
  const pageReport = '.cache/playwright.json'
  for (const report of [unitReport, pageReport]) rmSync(report, { force: true })
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = pageReport
  process.env.E2E_PORT = String(await freePort())

  const steps = /** @type {[string, () => boolean][]} */ ([
    ['browser', browserIsThere],
    ['types', () => node(tools.tsc, '-p', 'tsconfig.json') === 0 && node(tools.tsc, '-p', 'tsconfig.app.json') === 0],
    ['lint', () => node(tools.biome, 'ci', '--colors=off', '.') === 0],
    ['unused', () => node(tools.knip) === 0],
    [
      'units',
      () => node(tools.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`) === 0,
    ],
    ['build', build],
    ['first load', () => node('scripts/check-first-load.mjs') === 0],
    ['pages', () => node(tools.playwright, 'test', '--reporter=list,json') === 0],
  ])
  const broken = steps.find(([name, step]) => !timed(name, step))

  const units = readJson(unitReport)
  const pages = readJson(pageReport)?.stats
  const passed = (units?.numPassedTests ?? 0) + (pages?.expected ?? 0)
  const failed = (units?.numFailedTests ?? 0) + (pages?.unexpected ?? 0) + (pages?.flaky ?? 0)
  const skipped = (units?.numPendingTests ?? 0) + (units?.numTodoTests ?? 0) + (pages?.skipped ?? 0)
  if (broken !== undefined) {
    console.log(`\nStopped at: ${broken[0]}`)
    process.exitCode = 1
  }
  // A step that broke without a failed test of its own, such as the types, still counts as one failure.
  const failures = broken === undefined ? failed : Math.max(failed, 1)
  console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
}

function build() {
  return node(tools.vite, 'build') === 0 && node(tools.vite, 'build', '--mode', 'single') === 0
}

/** @param {string} name @param {() => boolean} step */
function timed(name, step) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const good = step()
  console.log(`── ${name}: ${good ? 'ok' : 'failed'} after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return good
}

/** Installs when what lies in node_modules is not what the lock file says. */
function installPackages() {
  const wanted = readJson('package-lock.json')?.packages ?? {}
  const present = readJson('node_modules/.package-lock.json')?.packages ?? {}
  const missing = Object.keys(wanted).filter((path) => path !== '' && !wanted[path].optional && !(path in present))
  const different = Object.keys(present).filter((path) => wanted[path]?.version !== present[path].version)
  if (missing.length === 0 && different.length === 0) return true
  console.log('Installing packages …')
  return npm('ci', '--no-audit', '--no-fund') === 0
}

function browserIsThere() {
  const found = findBrowser() ?? (installBrowser() ? findBrowser() : undefined)
  if (found !== undefined) console.log(found)
  if (found !== undefined || playwrightHasItsOwn()) return true
  console.error('No Chromium found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.')
  return false
}

function installBrowser() {
  if (process.getuid?.() !== 0 || run('apt-get', '--version').status !== 0) return false
  run('apt-get', 'update', '-qq')
  const packages = ['chromium', 'fonts-noto-cjk']
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages).status === 0
}

function playwrightHasItsOwn() {
  process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ??= '10000'
  return node(tools.playwright, 'install', 'chromium-headless-shell') === 0
}

/** Never the port of `npm start`, which may be serving another build. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 4173))
    })
  })
}

/** Straight through this Node, without shell or npx: faster, and the same on Windows. @param {...string} words */
function node(...words) {
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1
}

/** @param {...string} words */
function npm(...words) {
  const script = process.env.npm_execpath
  if (script !== undefined) return node(script, ...words)
  return spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
}

/** @param {string} command @param {...string} words */
function run(command, ...words) {
  return spawnSync(command, words, {
    stdio: words[0] === '--version' ? 'ignore' : 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
