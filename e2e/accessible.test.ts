import axe from 'axe-core'
import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

async function expectClean(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script and has no types there.
    const results = await (window as any).axe.run(document, { resultTypes: ['violations'] })
    return results.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
    )
  })
  expect(violations, where).toEqual([])
}

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
