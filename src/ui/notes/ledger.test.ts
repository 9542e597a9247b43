import { expect, test } from 'vitest'
import { runChecks } from '../../checks/run-checks'
import { editions } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { Edition } from '../../editions/edition'
import { emptyReport } from '../../report/empty-report'
import { findingWith, wordsAt } from './finding.fixture'
import { ledgerOf, ledgerOfWords } from './ledger'
import { basisOf, relationOf } from './rule-basis'

/** A report full of zeros with some cells changed, checked. */
function checked(edition: Edition, cells: Record<string, string>) {
  const report = emptyReport(edition, edition.firstYear)
  for (const { key, table, row, column, total } of cellsOf(edition).values()) {
    const line = report.tables[table][row]
    if (line !== undefined) line[column] = cells[key] ?? (total ? '' : '0')
  }
  return runChecks(report)
}

const unbalanced = {
  'table3.newRequests.naturalPerson': '12',
  'table3.carriedOverFromPreviousYear.naturalPerson': '2',
  'table3.granted.naturalPerson': '12',
  'table3.carriedForwardToNextYear.naturalPerson': '1',
}

test.each(editions)('$id: a broken balance is reckoned with both sums and the difference', (edition) => {
  const { findings, figures } = checked(edition, unbalanced)
  const finding = findings.find(
    ({ causedBy, rule }) => causedBy === undefined && relationOf(edition, rule) !== undefined,
  )
  if (finding === undefined) throw new Error('the balance was not found broken')
  const relation = relationOf(edition, finding.rule)
  if (relation === undefined) throw new Error('no relation')
  const { left, right, difference } = ledgerOf(relation, finding, { edition, figures, lastYear: null })
  expect(left.rows.map(({ sign, figure }) => sign + figure)).toEqual(['12', '＋2'])
  expect(right.rows.map(({ sign, figure }) => sign + figure)).toEqual(['12', '＋1'])
  expect([left.sum, right.sum, difference]).toEqual(['14', '13', '1'])
  expect(left.rows.every(({ place }) => place?.kind === 'cell')).toBe(true)
  expect(basisOf(edition, finding.rule)).toMatchObject({ statement: '第一项加第二项之和，等于第三项加第四项之和' })
})

test.each(editions)('$id: every relation has a ledger with a name for each cell', (edition) => {
  const { figures } = checked(edition, {})
  for (const relation of [...edition.tables.flatMap(({ relations }) => relations), ...edition.crossRelations]) {
    const { left, right } = ledgerOf(relation, findingWith(), { edition, figures, lastYear: null })
    for (const [index, term] of [...relation.left, ...relation.right].entries())
      if (term.kind === 'cell')
        expect([...left.rows, ...right.rows][index]?.label, relation.key).not.toMatch(/^$|^table/)
    expect(basisOf(edition, relation.key)?.statement, relation.key).not.toBe('')
  }
})

test('in the text the words themselves are the terms', () => {
  const sum = (units: bigint) => ({ kind: 'number', value: { units, scale: 0 }, unit: null, plus: false }) as const
  const finding = findingWith({
    left: sum(7n),
    right: sum(9n),
    difference: sum(-2n),
    places: [wordsAt(0, 2, 'total', '9条'), wordsAt(3, 5, 'member', '3条'), wordsAt(6, 8, 'member', '4条')],
  })
  const ledger = ledgerOfWords(finding)
  expect(ledger?.left.rows.map(({ sign, label }) => sign + label)).toEqual(['3条', '＋4条'])
  expect(ledger?.difference).toBe('2')
  expect(ledgerOfWords(findingWith())).toBeNull()
})
