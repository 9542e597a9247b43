import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { goodReport, reportWith } from '../src/checks/good-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeHtml } from '../src/document/html/write-html'
import { editionById } from '../src/editions'
import { Clerk } from './support/clerk'

const cell = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const
const edition = editionById('2021')
const last = goodReport('2021')
const wordFile = { name: '去年.docx', mimeType: '', buffer: Buffer.from(writeDocx(compose(last, edition))) }
const textFile = (text: string, name = '去年.txt') => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const choose = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('aside input[type=file]').setInputFiles(files)

/** What is read at a glance, not from the data that our own page carries. */
const foreignPage = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '')

test('two parts of a file go into a report that is here, as one step that undo takes back', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(last.year, last.agency)
  await clerk.writes('part1', ['（一）主动公开', '这一段是自己写的。'])
  await clerk.turnsTo('part3')
  await clerk.typesInto(cell, '77')
  await clerk.waitsUntilSaved()
  await page.getByRole('button', { name: /全部报告/ }).click()

  await choose(page, wordFile)
  const dialog = page.getByRole('dialog', { name: `读入这份${last.year}年报告？` })
  await dialog.getByRole('radio', { name: /放进已有的那份/ }).check()
  for (const part of ['标题与引言', '一、总体情况', '二、主动公开', '四、政府信息公开行政复议', '六、其他', '落款'])
    await dialog.getByRole('checkbox', { name: new RegExp(part) }).uncheck()
  await expect(dialog.getByText(/会改动：.*文字 1 处/)).toBeVisible()
  await expect(dialog.getByRole('row', { name: /表三 （一）予以公开·自然人 77 9/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /总体情况/ })).toHaveCount(0)
  await dialog.getByRole('button', { name: '放进已有的报告' }).click()

  await clerk.turnsTo('part3')
  await expect(clerk.cell(cell)).toHaveValue('9')
  await clerk.turnsTo('part1')
  await expect(page.locator('[id="block-part1-1"]')).toHaveValue('这一段是自己写的。')
  await page.keyboard.press('Control+z')
  await clerk.turnsTo('part3')
  await expect(clerk.cell(cell)).toHaveValue('77')
})

test('a file that takes long is cancelled, and the page goes on with the next', async ({ page }) => {
  // The worker lives but never gets the file: as slow as a file can be.
  await page.addInitScript(() => {
    Worker.prototype.postMessage = () => undefined
  })
  await new Clerk(page).opensTheProgram()
  await choose(page, wordFile, textFile('你好', '第二个.txt'))
  const tray = page.getByRole('complementary')
  await expect(tray.getByText('去年.docx')).toBeVisible()
  await expect(tray.getByText('排队等读')).toBeVisible()
  await tray.getByRole('button', { name: '取消读入 去年.docx' }).click()
  await expect(tray.getByText('去年.docx')).toBeHidden()
  await expect(tray.getByRole('status')).toContainText('没有找到政府信息公开工作年度报告')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('several files are looked at one after the other, in order', async ({ page }) => {
  await new Clerk(page).opensTheProgram()
  const earlier = writeDocx(compose({ ...last, year: 2023, title: last.title.replace('2024', '2023') }, edition))
  await choose(page, wordFile, { ...wordFile, name: '前年.docx', buffer: Buffer.from(earlier) })
  await page.getByRole('dialog', { name: '读入这份2024年报告？' }).getByRole('button', { name: '不读入' }).click()
  await page.getByRole('dialog', { name: '读入这份2023年报告？' }).getByRole('button', { name: '不读入' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('where no worker can be started the page reads by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('forbidden here')
        }
      },
    })
  })
  await new Clerk(page).opensTheProgram()
  await choose(page, wordFile)
  await expect(page.getByRole('dialog', { name: '读入这份2024年报告？' })).toBeVisible()
})

test('a Word file is read beside the page, and a hostile one is refused in a clear sentence', async ({ page }) => {
  let workers = 0
  page.on('worker', () => {
    workers++
  })
  await new Clerk(page).opensTheProgram()
  await choose(page, { ...wordFile, name: '坏的.docx', buffer: Buffer.from(wordFile.buffer.subarray(0, 5000)) })
  const status = page.getByRole('complementary').getByRole('status')
  await expect(status).toContainText(/坏的\.docx.*损坏/)
  expect(workers).toBe(1)
  await choose(page, wordFile)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a PDF is read beside the page; one that is damaged is refused and the page goes on', async ({ page }) => {
  let workers = 0
  page.on('worker', () => {
    workers++
  })
  await new Clerk(page).opensTheProgram()
  const pdf = readFileSync('src/intake/fixtures/pdf/libreoffice-numbered-2021.pdf')
  await choose(page, { name: '坏的.pdf', mimeType: 'application/pdf', buffer: pdf.subarray(0, 2000) })
  await expect(page.getByRole('complementary').getByRole('status')).toContainText(/坏的\.pdf.*PDF/)
  await choose(page, { name: '去年.pdf', mimeType: 'application/pdf', buffer: pdf })
  await expect(page.getByRole('dialog').getByText(/共 175 格/)).toBeVisible()
  expect(workers).toBe(2)
})

test('text without a place is put by hand; what is left aside stays in the reading notes', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  const html = foreignPage(writeHtml(compose(last, edition))).replace('</body>', '<p>附件：公开情况一览表</p></body>')
  const placed = html.replace(/(<table)/, '<p>这一段放错了地方。</p>$1')
  await choose(page, { name: '去年.html', mimeType: 'text/html', buffer: Buffer.from(placed) })
  const dialog = page.getByRole('dialog')
  const texts = dialog.getByRole('group', { name: /没放进去的文字（2）/ })
  await texts.getByRole('listitem').filter({ hasText: '放错了地方' }).getByRole('combobox').selectOption('第六部分')
  await dialog.getByRole('button', { name: '只读入' }).click()
  await page.getByRole('button', { name: '2024年报告的更多操作' }).click()
  await page.getByRole('button', { name: '读入说明' }).click()
  const notes = page.getByRole('dialog', { name: '2024年报告的读入说明' })
  await expect(notes).toContainText('附件：公开情况一览表')
  await expect(notes).not.toContainText('放错了地方')
  await notes.getByRole('button', { name: '看完了，收起' }).click()
  await page.getByRole('button', { name: '打开2024年报告' }).click()
  await clerk.turnsTo('part6')
  await expect(page.locator('[id^="block-part6-"]').last()).toHaveValue('这一段放错了地方。')
})

for (const [said, written] of [
  [false, '18600'],
  [true, '1.86'],
] as const)
  test(`a fee in yuan is ${said ? 'converted when the clerk says so' : 'as written when nobody asked'}`, async ({
    page,
  }) => {
    const clerk = new Clerk(page)
    const report = reportWith({ 'table2.administrativeFees.feeAmount': '18600' })
    const html = foreignPage(writeHtml(compose(report, edition))).replace('（单位：万元）', '（单位：元）')
    await clerk.opensTheProgram()
    await choose(page, { name: '去年.html', mimeType: 'text/html', buffer: Buffer.from(html) })
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: /18600 改为 1\.86/ }).setChecked(said)
    await dialog.getByRole('button', { name: '只读入' }).click()
    await page.getByRole('button', { name: '打开2024年报告' }).click()
    await clerk.turnsTo('part2')
    await expect(clerk.cell({ table: 'table2', row: 'administrativeFees', column: 'feeAmount' })).toHaveValue(written)
  })
