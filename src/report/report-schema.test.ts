import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportSchema } from './report-schema'

test('the published schema is the shape that is read; scripts/check-schema.ts --write renews it', () => {
  const published = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(reportSchema())
})
