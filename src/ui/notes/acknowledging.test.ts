import { expect, test } from 'vitest'
import { acknowledgementOf } from '../../checks/index-findings'
import { editionFor } from '../../editions'
import { emptyReport } from '../../report/empty-report'
import { acknowledged, canAcknowledge, reasonOf, withdrawn } from './acknowledging'
import { findingWith } from './finding.fixture'

const edition = editionFor(2026)
if (edition === null) throw new Error('no edition')
const report = emptyReport(edition, 2026)
const basis = (kind: 'printed' | 'practice') => ({ kind, statement: '', clause: '', table: '' })

test('only 应核 can stand as it is, and never against what the form prints', () => {
  expect(canAcknowledge(findingWith(), basis('practice'))).toBe(true)
  expect(canAcknowledge(findingWith(), basis('printed'))).toBe(false)
  expect(canAcknowledge(findingWith({ severity: 'error' }), basis('practice'))).toBe(false)
})

test('an explanation holds for the values it was given for and lapses with them', () => {
  const explained = acknowledged(report, findingWith(), '已对照台账', '2026-12-16T07:02:00.000Z')
  expect(acknowledgementOf(findingWith(), explained.acknowledgements)?.reason).toBe('已对照台账')
  expect(acknowledgementOf(findingWith({ fingerprint: 'g' }), explained.acknowledgements)).toBeUndefined()
  expect(withdrawn(explained, findingWith()).acknowledgements).toEqual([])
})

test('explaining once more replaces the reason', () => {
  const once = acknowledged(report, findingWith(), '一', '')
  expect(acknowledged(once, findingWith(), '二', '').acknowledgements).toHaveLength(1)
})

test.each([
  ['统计口径不同', ' 其余为人事类 ', '统计口径不同：其余为人事类'],
  ['', '其余为人事类', '其余为人事类'],
  ['', ' ', ''],
])('%s and %s', (chosen, added, reason) => {
  expect(reasonOf(chosen, added)).toBe(reason)
})
