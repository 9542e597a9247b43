import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { editionById } from '../src/editions'
import { Clerk } from './support/clerk'
import { expectClean } from './support/expect-clean'

const item2 = { table: 'table3', row: 'carriedOverFromPreviousYear' } as const
const naturalPerson = { ...item2, column: 'naturalPerson' }
const enterprise = { ...item2, column: 'commercialEnterprise' }
const total = { ...item2, column: 'total' }

const last = goodReport('2021')
const wordFile = writeDocx(compose(last, editionById('2021')))

async function dropWordFile(page: Page): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    ['去年.docx', [...wordFile]] as const,
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}

test('last year’s Word file becomes the base of this year’s report, and undo gives back what was carried', async ({
  page,
}) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await dropWordFile(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: /上年结转：自然人 1、商业企业 1/ })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /去年的正文/ })).not.toBeChecked()
  await dialog.getByRole('button', { name: '读入并据此新建2025年报告' }).click()

  await clerk.turnsTo('part3')
  await expect(clerk.cell(naturalPerson)).toHaveValue('1')
  await expect(clerk.cell(enterprise)).toHaveValue('1')
  const proposals = page.locator('#part-part3').getByText(/上年结转是从2024年报告带来的/)
  await expect(proposals).toContainText('自然人 1、商业企业 1、其余为 0')
  await page.getByRole('button', { name: '核对过了' }).click()
  await expect(proposals).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(proposals).toBeVisible()
  await expect(clerk.cell(total)).toHaveValue('')
  const carryOver = page.locator('#notes').getByText('跨3-01')
  await expect(carryOver).toHaveCount(0)
  await clerk.typesInto(naturalPerson, '4')
  await expect(proposals).not.toContainText('自然人')
  await clerk.cell(naturalPerson).click()
  await expect(carryOver.first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(clerk.cell(naturalPerson)).toHaveValue('1')
  await expect(carryOver).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(clerk.cell(naturalPerson)).toHaveValue('')
  await expect(clerk.cell(enterprise)).toHaveValue('')

  await page.getByRole('button', { name: /全部报告/ }).click()
  await expect(page.getByRole('row', { name: /^2024/ })).toContainText('读入')
  await expect(page.getByRole('row', { name: /^2025/ })).toContainText('编写中')
})

test('a report of the list is continued, its paragraphs brought along when wished for', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await dropWordFile(page)
  await page.getByRole('dialog').getByRole('button', { name: '只读入' }).click()
  await page.getByRole('button', { name: '2024年报告的更多操作' }).click()
  await page.getByRole('button', { name: '据此新建下一年报告' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /上年结转/ }).uncheck()
  await dialog.getByRole('checkbox', { name: /去年的正文/ }).check()
  await dialog.getByRole('button', { name: '新建2025年报告' }).click()
  await clerk.turnsTo('part1')
  await expect(page.locator('[id="block-part1-1"]')).toHaveValue(/^2024年，我镇/)
  await clerk.turnsTo('part3')
  await expect(clerk.cell(naturalPerson)).toHaveValue('')
})

test('old text is adopted piece by piece, marked until it is touched, and only what was adopted is exported', async ({
  page,
}) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await dropWordFile(page)
  await page.getByRole('dialog').getByRole('button', { name: '读入并据此新建2025年报告' }).click()
  await clerk.turnsTo('part1')
  const first = page.locator('[id="block-part1-1"]')
  const old = page.getByRole('region', { name: '2024年的原文：（一）主动公开' })
  await expect(first).toHaveValue('')
  await expect(old.locator('mark').first()).toHaveText('2024年')
  await expectClean(page, 'old text beside part one')
  await old.getByRole('button', { name: /^采用：2024年，我镇/ }).click()
  await expect(first).toHaveValue(/^2024年，我镇/)
  const untouched = page.locator('#part-part1').getByText('去年原文，请修改', { exact: true }).locator('visible=true')
  await expect(untouched).toHaveCount(1)
  await expect(page.getByRole('region', { name: '2024年的原文：（二）依申请公开' })).toBeVisible()
  await first.fill('2025年，我镇公开信息500条。')
  await expect(untouched).toHaveCount(0)

  await clerk.turnsTo('part5')
  const problems = page.getByRole('region', { name: /2024年的原文：（一）存在的主要问题/ })
  await problems.getByRole('button', { name: /^采用/ }).first().click()
  await page.keyboard.press('Control+z')
  await expect(page.locator('[id="block-part5-1"]')).toHaveValue('')

  await clerk.opensExport()
  const html = new TextDecoder().decode((await clerk.exportsAs('html')).bytes)
  expect(html).toContain('我镇公开信息500条')
  expect(html).not.toContain('2024年，我镇')
  expect(html).not.toContain('原文')
})

test('a whole report pasted on the first page is read like a file', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, `${last.title}\n${last.introduction}\n一、总体情况\n（一）主动公开\n2024年公开信息412条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n公开不够及时。\n六、其他需要报告的事项\n无。\n`)
  const dialog = page.getByRole('dialog', { name: '读入这份2024年报告？' })
  await expect(dialog).toContainText('粘贴的内容')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
