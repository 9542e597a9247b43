import { expect, test } from 'vitest'
import { editionById } from '../../editions'
import type { SavedMigration } from '../../report/saved-migrations'
import { savedForm } from '../../report/saved-report'
import { numberedReport } from '../plain-report.fixture'
import { readSaved } from './saved-json'

const report = numberedReport(editionById('2021'), 2025)
const renamed: SavedMigration = { from: 0, migrate: ({ yearbook, ...rest }) => ({ ...rest, report: yearbook }) }

test('a file saved by an older version opens through its migrations, a newer one as far as it can be read', () => {
  const { format, version } = savedForm(report)
  expect(readSaved({ format, version: 0, yearbook: report }, [renamed]).report).toEqual(report)
  expect(readSaved({ format, version, report }, [renamed]).report).toEqual(report)
  const newer = readSaved({ format, version: version + 1, report, more: 1 })
  expect(newer.report).toEqual(report)
  expect(newer.notes.map(({ kind }) => kind)).toContain('guessed')
})

test('a report without an envelope is read as it is', () => {
  expect(readSaved(report).report).toEqual(report)
})
