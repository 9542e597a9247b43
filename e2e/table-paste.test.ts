import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'
import { expectClean } from './support/expect-clean'

const report = goodReport('2021')
const first = { table: 'table3', row: 'newRequests', column: 'naturalPerson' } as const
const last = { table: 'table3', row: 'carriedForwardToNextYear', column: 'total' } as const

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function openTable3(page: Page): Promise<Clerk> {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  return clerk
}

/** Puts both flavours on the real clipboard and presses the real keys. */
async function pastes(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([plain, markup]) => {
      const flavours: Record<string, Blob> = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      if (markup !== undefined) flavours['text/html'] = new Blob([markup], { type: 'text/html' })
      return navigator.clipboard.write([new ClipboardItem(flavours)])
    },
    [text, html] as const,
  )
  await page.keyboard.press('Control+v')
}

test('a whole table is recognised by its labels, asked about, filled in one step and taken back in one', async ({
  page,
}) => {
  const clerk = await openTable3(page)
  await clerk.typesInto(first, '7')
  await clerk.cell({ ...first, row: 'granted' }).focus()
  await pastes(page, '', readFileSync(new URL('clipboard/writer-2021-table3.markup', import.meta.url), 'utf8'))
  const dialog = page.getByRole('dialog', { name: '从剪贴板填入表三？' })
  await expect(dialog).toContainText('认出 25 行 7 列，会改动 175 格，其中 1 格原来有数')
  await expect(dialog.getByRole('button', { name: '填入 175 格' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(clerk.cell(first)).toHaveValue('110')
  await expect(clerk.cell(last)).toHaveValue('284')
  await page.keyboard.press('Control+z')
  await expect(clerk.cell(first)).toHaveValue('7')
  await expect(clerk.cell(last)).toHaveValue('')
})

test('the question says what the report will have to mend, and what is typed right behind the answer is not lost', async ({
  page,
}) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await pastes(page, '7\n0\n3')
  await expect(page.getByRole('dialog')).toContainText(/整份报告现有 \d+ 处必改，填入后 \d+ 处/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('5')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(clerk.cell(first)).toHaveValue('5')
  await expect(clerk.cell({ ...first, row: 'granted' })).toHaveValue('3')
  await page.keyboard.press('Control+z')
  await expect(clerk.cell(first)).toHaveValue('7')
})

test('a paste right behind the answer to the one before is asked about too', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await pastes(page, '1\t2\n3\t4')
  await expect(page.getByRole('button', { name: '填入 4 格' })).toBeFocused()
  await page.keyboard.press('Enter')
  await pastes(page, '5\t6\n7\t8\n9\t9')
  await expect(page.getByRole('button', { name: '填入 6 格' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(clerk.cell(first)).toHaveValue('5')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(clerk.cell(first)).toBeFocused()
})

test('Esc fills nothing and gives the focus back', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await pastes(page, '1\t2\n3\t4')
  await expect(page.getByRole('dialog')).toContainText('会改动 4 格')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(clerk.cell(first)).toBeFocused()
  await expect(clerk.cell(first)).toHaveValue('')
})

test('what a paste would write lies over the table, and writing on puts the question away', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.typesInto(first, '7')
  await clerk.cell(first).focus()
  await pastes(page, '31\t2\n3\t4')
  const over = page.locator('#part-part3 [data-incoming]')
  await expect(over).toHaveText(['31', '2', '3', '4'])
  await expect(page.locator('#part-part3 [data-overwrites]')).toHaveText(['31'])
  const [cell, lying] = [await clerk.cell(first).boundingBox(), await over.first().boundingBox()]
  expect(Math.abs((cell?.x ?? 0) - (lying?.x ?? 9))).toBeLessThan(3)
  expect(Math.abs((cell?.y ?? 0) - (lying?.y ?? 9))).toBeLessThan(3)
  await expectClean(page, 'the question of a paste')
  await page.getByText('会改动的格子').click()
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(5)
  await clerk.typesInto({ ...first, row: 'granted' }, '5')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(over).toHaveCount(0)
  await expect(clerk.cell(first)).toHaveValue('7')
  await expect(clerk.cell({ ...first, row: 'granted' })).toHaveValue('5')
})

test('what cannot be placed with certainty is refused with the reason', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await pastes(page, '姓名\t电话\n张三\t12345')
  await expect(page.getByRole('dialog', { name: '没有填入' })).toContainText('不是数')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(clerk.cell(first)).toHaveValue('')
})

test('one value goes in like typing, and a paragraph stays as it is and is marked', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await pastes(page, '12\r\n', '<table><tr><td>12</td></tr></table>')
  await expect(clerk.cell(first)).toHaveValue('12')
  await page.keyboard.press('Control+z')
  await expect(clerk.cell(first)).toHaveValue('')
  await pastes(page, '全年收到申请12件。')
  await expect(clerk.cell(first)).toHaveValue('全年收到申请12件。')
  await expect(clerk.cell(first)).toHaveAttribute('aria-invalid', 'true')
})

test('what is cut here comes back there', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.typesInto(first, '7')
  await clerk.typesInto({ ...first, column: 'commercialEnterprise' }, '8')
  await clerk.cell(first).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+x')
  await expect(clerk.cell(first)).toHaveValue('')
  await clerk.cell({ ...first, row: 'granted' }).focus()
  await page.keyboard.press('Control+v')
  await page.getByRole('dialog').getByRole('button', { name: '填入 2 格' }).click()
  await expect(clerk.cell({ ...first, row: 'granted', column: 'commercialEnterprise' })).toHaveValue('8')
})

test('the whole table leaves with its headings and merged cells', async ({ page }) => {
  const clerk = await openTable3(page)
  await clerk.cell(first).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return item === undefined ? '' : (await item.getType('text/html')).text()
  })
  expect(html).toContain('rowspan="22"')
  expect(html).toContain('三、本年度办理结果')
})
