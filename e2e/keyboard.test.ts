import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { editionById } from '../src/editions'
import { cellsOf, cellsOfTable } from '../src/editions/cells'
import { readReport } from '../src/intake/read-report'
import { textAt } from '../src/report/figures'
import { Clerk } from './support/clerk'

const { year, agency } = goodReport('2021')
const edition = editionById('2021')

async function pressUntil(page: Page, key: string, reached: () => Promise<boolean>, limit = 80): Promise<number> {
  for (let presses = 0; presses <= limit; presses++) {
    if (await reached()) return presses
    await page.keyboard.press(key)
  }
  throw new Error(`${key} did not get there in ${limit} presses`)
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

test('from the empty list to the exported Word file without touching the mouse', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await pressUntil(page, 'Tab', () =>
    dialog.getByLabel(/机关全称/).evaluate((field) => field === document.activeElement),
  )
  await page.keyboard.type(agency.name)
  await page.keyboard.press('Enter')
  await expect(page.locator('#part-opening')).toBeVisible()

  for (const table of edition.tables) {
    await clerk.laysOut(table.part)
    const [first] = cellsOfTable(table)
    if (first === undefined) throw new Error('a table without cells')
    const id = `cell-${first.key}`
    await pressUntil(page, 'Tab', async () => (await focusedId(page)) === id)
    await page.keyboard.press('Alt+0')
  }
  await expect(clerk.readyLine()).toContainText('无空格')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { name: '核对单' })).toBeVisible()
  const download = page.waitForEvent('download')
  await pressUntil(page, 'Tab', async () => (await focusedText(page)) === '导出 Word 文档')
  await page.keyboard.press('Enter')
  const file = await download
  const read = await readReport({ name: file.suggestedFilename(), bytes: readFileSync(await file.path()) })
  if (!read.ok) throw new Error(read.message)
  for (const cell of cellsOf(edition).values())
    if (!cell.total) expect(textAt(read.report.tables, cell), cell.key).toBe('0')
})

test('a zero year of 表三 takes no more than three keys', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await clerk.turnsTo('part3')
  const before = page.locator('#part-part3')
  await before.focus()
  const keys = ['Tab', 'Tab', 'Alt+0']
  for (const key of keys) await page.keyboard.press(key)
  const blanks = await before
    .locator('input[id^="cell-"]')
    .evaluateAll(
      (inputs) =>
        inputs.filter((input) => (input as HTMLInputElement).tabIndex === 0 && (input as HTMLInputElement).value === '')
          .length,
    )
  expect(blanks).toBe(0)
})

test('the next finding is one key away from anywhere, the one before two', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await clerk.turnsTo('part3')
  await page.keyboard.press('Tab')
  await clerk.typesInto({ table: 'table3', row: 'granted', column: 'naturalPerson' }, '3件多')
  await clerk.turnsTo('part4')
  await clerk.typesInto({ table: 'table4', row: 'cases', column: 'reviewOther' }, '-1')
  await clerk.turnsTo('part6')
  await page.keyboard.press('F8')
  await expect.poll(() => focusedId(page)).toMatch(/^(cell|block|part)-/)
  const first = await focusedId(page)
  await page.keyboard.press('F8')
  await expect.poll(() => focusedId(page)).not.toBe(first)
  await page.keyboard.press('Shift+F8')
  await expect.poll(() => focusedId(page)).toBe(first)
})

test('every cell of a report has a name of its own', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await expect(page.locator('input[id^="cell-"]')).toHaveCount(cellsOf(edition).size)
  const names = await page
    .locator('input[id^="cell-"]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(names.length)
})
