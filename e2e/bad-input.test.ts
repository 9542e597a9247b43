import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

const report = goodReport('2021')
const cell = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const

const inputs = [
  ['letters behind a number', '12abc'],
  ['a negative count', '-3'],
  ['a fraction of a request', '1.5'],
  ['forty digits', '1234567890123456789012345678901234567890'],
] as const

for (const [name, text] of inputs)
  test(`${name} is kept as typed, marked and explained`, async ({ page }) => {
    const clerk = new Clerk(page)
    await clerk.opensTheProgram()
    await clerk.startsAReport(report.year, report.agency)
    await clerk.turnsTo('part3')
    await clerk.typesInto(cell, text)
    await expect(clerk.cell(cell)).toHaveValue(text)
    await clerk.cell(cell).focus()
    const described = await clerk.cell(cell).getAttribute('aria-describedby')
    expect(described).not.toBeNull()
    await expect(
      page
        .getByRole('complementary')
        .getByText(/（一）予以公开/)
        .first(),
    ).toBeVisible()
    await clerk.waitsUntilSaved()
    await page.reload()
    await clerk.turnsTo('part3')
    await expect(clerk.cell(cell)).toHaveValue(text)
  })

test('a paragraph pasted into a cell is kept on one line and marked, nothing else changes', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  await clerk.cell(cell).focus()
  await page.keyboard.insertText('全年共收到申请十二件，均已办结。')
  await expect(clerk.cell(cell)).toHaveValue('全年共收到申请十二件，均已办结。')
  await expect(clerk.cell(cell)).toHaveAttribute('aria-invalid', 'true')
})

test('a report whose stored data is damaged opens as a message and hands out the raw data', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.waitsUntilSaved()
  await page.getByRole('button', { name: /全部报告/ }).click()
  await expect(page.getByRole('heading', { name: '报告', exact: true })).toBeVisible()
  await page.evaluate(async () => {
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }]
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => resolve(opening.result)
    })
    const store = database.transaction('reports', 'readwrite').objectStore('reports')
    await new Promise<void>((resolve) => {
      store.getAll().onsuccess = ({ target }) => {
        const [record] = (target as IDBRequest).result
        store.put({ ...record, saved: record.saved.slice(0, 400) }).onsuccess = () => resolve()
      }
    })
    database.close()
  })
  await page.reload()
  await expect(page.getByText(/数据不完整/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '把原始数据存成文件' }).click()
  expect((await download).suggestedFilename()).toContain('.json')
})
