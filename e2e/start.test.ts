import { expect, type FileChooser, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { savedForm } from '../src/report/saved-report'
import { Clerk } from './support/clerk'

const cell = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const

/** Drops a file on an element the way a file manager does. */
async function dropOn(page: Page, selector: string, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'application/json' }))
      return transfer
    },
    [name, text],
  )
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: dropped })
  await page.dispatchEvent(selector, 'drop', { dataTransfer: dropped })
}

test('what was just typed is there after the window was killed', async ({ page, context }) => {
  const clerk = new Clerk(page)
  const { agency } = goodReport('2021')
  await clerk.opensTheProgram()
  await clerk.startsAReport(2026, agency)
  await clerk.turnsTo('part3')
  await clerk.cell(cell).click()
  await page.keyboard.type('１２件')
  const address = page.url()
  await page.close()
  const again = await context.newPage()
  await again.goto(address)
  const reopened = new Clerk(again)
  await reopened.turnsTo('part3')
  await expect(reopened.cell(cell)).toHaveValue('１２件')
})

test('a second window only reads, until it takes over; then the first one only reads', async ({ page, context }) => {
  const first = new Clerk(page)
  await first.opensTheProgram()
  await first.startsAReport(2026, goodReport('2021').agency)
  await first.turnsTo('part3')
  await first.typesInto(cell, '5')
  const other = await context.newPage()
  await other.goto(page.url())
  const second = new Clerk(other)
  await expect(other.getByText('另一个窗口正在编辑')).toBeVisible()
  await other.getByRole('button', { name: '改到这里编辑' }).click()
  await expect(other.getByText('另一个窗口正在编辑')).toBeHidden()
  await expect(page.getByText('另一个窗口正在编辑')).toBeVisible()
  await second.turnsTo('part3')
  await expect(second.cell(cell)).toHaveValue('5')
  await second.typesInto(cell, '6')
  await second.waitsUntilSaved()
  await other.reload()
  await second.turnsTo('part3')
  await expect(second.cell(cell)).toHaveValue('6')
})

test('a file dropped anywhere on the page is read, and the list shows it', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  const report = { ...goodReport('2021'), year: 2025 }
  await dropOn(page, 'main', '去年.json', JSON.stringify(savedForm(report)))
  await page.getByRole('dialog').getByRole('button', { name: '只读入' }).click()
  await expect(page.getByRole('row', { name: /2025/ })).toContainText('读入')
  await page.getByRole('button', { name: '打开2025年报告' }).click()
  await clerk.turnsTo('part3')
  await expect(clerk.cell(cell)).toHaveValue(report.tables.table3.granted?.naturalPerson ?? '')
})

test('Ctrl+O chooses a file; what is no report is refused beside the tray', async ({ page }) => {
  await new Clerk(page).opensTheProgram()
  let chosen: FileChooser | null = null
  page.on('filechooser', (chooser) => {
    chosen ??= chooser
  })
  await expect(async () => {
    await page.keyboard.press('Control+o')
    await expect.poll(() => chosen !== null, { timeout: 3000 }).toBe(true)
  }).toPass()
  await (chosen as FileChooser | null)?.setFiles({
    name: '照片.docx',
    mimeType: 'image/png',
    buffer: Buffer.from('\u0089PNG'),
  })
  await expect(page.getByRole('complementary').getByRole('status')).not.toBeEmpty()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('stored by a newer program: nothing is opened and nothing overwritten', async ({ page }) => {
  const name = 'cn.government-information-annual-report'
  await page.goto('/favicon.svg')
  await page.evaluate(
    (database) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(database, 99)
        request.onupgradeneeded = () => request.result.createObjectStore('future')
        request.onsuccess = () => {
          request.result.close()
          done()
        }
      }),
    name,
  )
  await page.goto('/')
  await expect(page.getByRole('alert')).toBeVisible()
  const stores = await page.evaluate(
    (database) =>
      new Promise<string[]>((done) => {
        const request = indexedDB.open(database)
        request.onsuccess = () => done([...request.result.objectStoreNames])
      }),
    name,
  )
  expect(stores).toEqual(['future'])
})

for (const [width, height] of [
  [1366, 768],
  [1093, 520],
  [911, 433],
  [683, 325],
] as const)
  test(`the list never scrolls sideways at ${width}×${height}, whatever the text size`, async ({ page }) => {
    const clerk = new Clerk(page)
    await clerk.opensTheProgram()
    await clerk.startsAReport(2026, goodReport('2021').agency)
    await page.getByRole('button', { name: /全部报告/ }).click()
    await page.setViewportSize({ width, height })
    for (const size of ['标准', '大', '特大']) {
      await page.getByText(size, { exact: true }).click()
      const open = page.getByRole('button', { name: '继续编写2026年报告' })
      await open.scrollIntoViewIfNeeded()
      const box = await open.boundingBox()
      expect(box === null ? -1 : box.x + box.width).toBeLessThanOrEqual(width)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
