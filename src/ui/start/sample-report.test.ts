import { expect, test } from 'vitest'
import { runChecks } from '../../checks/run-checks'
import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import { sampleReport } from './sample-report'

test('the example report has nothing to complain about', () => {
  const { findings } = runChecks(sampleReport())
  expect(findings.map(({ rule, message }) => `${rule}: ${message.what}`)).toEqual([])
})

test('every figure of the example stands in a cell of the form', () => {
  const { tables } = sampleReport()
  const filled = [...cellsOf(editionById('2021')).values()].filter(
    ({ table, row, column }) => !['', '0'].includes(tables[table][row]?.[column] ?? ''),
  )
  expect(filled).toHaveLength(17)
})
