import { runTypeScript } from './bundle.mjs'

const [entry, ...rest] = process.argv.slice(2)
if (entry === undefined) {
  console.error('Usage: node scripts/run-ts.mjs FILE.ts [ARGUMENT ...]')
  process.exitCode = 1
} else {
  // The script sees its own arguments where every script looks for them.
  process.argv = [process.execPath, entry, ...rest]
  await runTypeScript(entry)
}
