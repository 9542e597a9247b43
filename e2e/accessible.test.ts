import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'
import { expectClean } from './support/expect-clean'

test('no state of the program has an accessibility fault that axe can see', async ({ page }) => {
  // The script of axe is not one of the page's own, and inline evaluation is what the policy allows.
  const clerk = new Clerk(page)
  const report = goodReport('2021')
  await clerk.opensTheProgram()
  await expectClean(page, 'the empty list')
  await clerk.startsAReport(report.year, report.agency)
  for (const part of ['opening', 'part1', 'part2', 'part3', 'part4', 'part5', 'part6', 'signature'] as const) {
    await clerk.turnsTo(part)
    await expectClean(page, `new report, ${part}`)
  }
  await clerk.turnsTo('part3')
  await clerk.typesInto({ table: 'table3', row: 'newRequests', column: 'naturalPerson' }, '12件多')
  await clerk.typesInto({ table: 'table3', row: 'granted', column: 'naturalPerson' }, '8')
  await clerk.typesInto({ table: 'table3', row: 'granted', column: 'total' }, '9')
  await expectClean(page, 'findings in table 3')
  await clerk.opensExport()
  await expectClean(page, 'the export page')
  await clerk.goesBackToWriting()
  await page.getByRole('button', { name: /全部报告/ }).click()
  await expect(page.getByRole('heading', { name: '报告', exact: true })).toBeVisible()
  await expectClean(page, 'the list with a report')
})
