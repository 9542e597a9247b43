import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { reportSchema } from '../src/report/report-schema'

// The schema other programs go by is generated from the shape this one reads by; `--write` brings it up to date.
const path = 'docs/report.schema.json'
const schema = reportSchema()

if (process.argv.includes('--write')) writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`)
else if (!isDeepStrictEqual(JSON.parse(readFileSync(path, 'utf8')), schema)) {
  console.error(`${path} is out of date: node scripts/run-ts.mjs scripts/check-schema.ts --write`)
  process.exitCode = 1
}
