import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.cache')
const hour = 3_600_000

/**
 * Runs a TypeScript file, whose imports have no extension, on a Node that knows neither. It is bundled once per
 * state of the source; npm packages stay outside the bundle and are loaded from node_modules.
 * @param {string} entry path from the project's root
 */
export async function runTypeScript(entry) {
  const name = basename(entry, '.ts')
  const file = join(cache, `${name}-${fingerprint(entry)}.mjs`)
  if (!exists(file)) {
    await bundle(entry, file)
    forgetOlder(name, file)
  }
  // A reader that has seen enough, such as `head`, is no fault of the program.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
  await import(pathToFileURL(file).href)
}

/** @param {string} entry @param {string} file */
async function bundle(entry, file) {
  const { build } = await import('rolldown')
  const unfinished = `${file}.${process.pid}`
  mkdirSync(cache, { recursive: true })
  await build({
    input: join(root, entry),
    cwd: root,
    platform: 'node',
    external: (id) => !/^[./]|^[A-Za-z]:/.test(id),
    logLevel: 'silent',
    output: { file: unfinished, format: 'esm', codeSplitting: false },
  })
  // Several processes may bundle at once; renaming lets none of them import half a file.
  renameSync(unfinished, file)
}

/** @param {string} entry */
function fingerprint(entry) {
  const hash = createHash('sha256')
  const folders = new Set(['src', 'scripts', dirname(entry).split('/')[0] ?? 'src'])
  for (const folder of folders) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(m?ts|tsx|mjs|json)$/.test(path) || /\.test\.tsx?$/.test(path)) continue
      hash.update(path).update(readFileSync(join(root, folder, path)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Bundles of the last hour stay: another process may be about to import one. @param {string} name @param {string} current */
function forgetOlder(name, current) {
  for (const other of readdirSync(cache)) {
    const path = join(cache, other)
    if (!other.startsWith(`${name}-`) || path === current) continue
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > hour)
      rmSync(path, { force: true })
  }
}

/** @param {string} path */
function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
