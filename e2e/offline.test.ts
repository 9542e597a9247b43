import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

const file = 'dist/single/年报编写.html'

test('the one file opened from disk writes, keeps and exports a report without a network', async ({
  page,
  context,
}) => {
  expect(existsSync(file), `${file} is built before the pages are tested`).toBe(true)
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const clerk = new Clerk(page)
  const { year, agency } = goodReport('2021')
  const cell = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const
  await page.goto(pathToFileURL(file).href)
  await clerk.startsAReport(year, agency)
  await clerk.turnsTo('part3')
  await clerk.typesInto(cell, '9')
  await page.reload()
  await clerk.turnsTo('part3')
  await expect(clerk.cell(cell)).toHaveValue('9')
  await clerk.opensExport()
  expect((await clerk.exportsAs('docx')).bytes.length).toBeGreaterThan(1000)
  expect(asked.filter((url) => !/^(file|blob|data|about):/.test(url))).toEqual([])
})
