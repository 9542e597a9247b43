import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

test('nothing leaves the page: writing and exporting ask no other address', async ({ page, baseURL }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const clerk = new Clerk(page)
  const report = goodReport('2021')
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  await clerk.typesInto({ table: 'table3', row: 'granted', column: 'naturalPerson' }, '3')
  await clerk.opensExport()
  for (const format of ['docx', 'html', 'xlsx', 'json'] as const) await clerk.exportsAs(format)
  const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(blob|data|about):/.test(url))
  expect(foreign).toEqual([])
})

test('the page forbids itself to reach anywhere else, whether or not there is a network', async ({ page }) => {
  await page.goto('/')
  const forbidden = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        void fetch('https://example.com/').then(
          () => resolve('reached'),
          () => undefined,
        )
      }),
  )
  expect(forbidden).toBe('connect-src')
})
