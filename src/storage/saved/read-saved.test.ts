import { expect, test } from 'vitest'
import type { SavedMigration } from '../../report/saved-migrations'
import { savedForm } from '../../report/saved-report'
import { reportOf } from '../archive.fixture'
import { readSaved } from './read-saved'

test('a saved report is read', () => {
  const report = reportOf(2026)
  expect(readSaved(JSON.stringify(savedForm(report)))).toEqual({ ok: true, report })
})

test('an older form goes through every migration from its version on, in order', () => {
  const rename = (from: number, old: string, now: string): SavedMigration => ({
    from,
    migrate: ({ [old]: value, ...rest }) => ({ ...rest, [now]: value }),
  })
  const migrations = [rename(1, 'first', 'second'), rename(2, 'second', 'report')]
  const report = reportOf(2026)
  const { format } = savedForm(report)
  for (const saved of [
    { format, version: 1, first: report },
    { format, version: 2, second: report },
    { format, version: 3, report },
  ])
    expect(readSaved(JSON.stringify(saved), 3, migrations)).toEqual({ ok: true, report })
  expect(readSaved(JSON.stringify({ format, version: 4, report }), 3, migrations)).toMatchObject({ ok: false })
})
