import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { readReport } from '../src/intake/read-report'
import { Clerk } from './support/clerk'

const report = goodReport('2021')
const cell = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const
const name = `${report.agency.name}${report.year}年政府信息公开工作年度报告`
const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script and has no types there.
    const { violations } = await (window as any).axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id} ${nodes[0]?.html}`)
  })
}

test('a report leaves as a draft until it is mended, and the page then says what changed since', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.bringsReport(report)
  await clerk.opensExport()
  const final = await clerk.exportsAs('docx')
  expect(final.name).toBe(`${name}.docx`)
  expect(Object.keys(unzipSync(final.bytes))).not.toContain('word/header1.xml')
  await expect(page.getByText('与上次导出相比没有改动。')).toBeVisible()

  await clerk.goesBackToWriting()
  await clerk.turnsTo('part3')
  await clerk.typesInto(cell, '8')
  await clerk.opensExport()
  await expect(page.getByText('9 → 8')).toBeVisible()
  const draft = await clerk.exportsAs('docx')
  expect(draft.name).toBe(`${name}（草稿）.docx`)
  expect(partOf(draft.bytes, 'word/header1.xml')).toMatch(/草稿　必改 \d+ 处未处理/)
  const read = await readReport(draft)
  expect(read.ok && read.report.title).toBe(report.title)
  expect(await faults(page), 'the export page with findings and changes').toEqual([])

  await page.reload()
  await clerk.opensExport()
  await expect(page.getByText('9 → 8')).toBeVisible()
  await page.getByRole('button', { name: /^去看/ }).first().click()
  await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible()
})

test('everything for the county leaves in one file, in the form and with the seal that the agency uses', async ({
  page,
}) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.bringsReport(report)
  await clerk.opensExport()
  const letter = page.getByRole('radio', { name: '报告', exact: true })
  const seal = page.getByRole('checkbox', { name: /盖章/ })
  // The choice is kept a moment after it is made; a reload in that very moment may be quicker.
  await expect(async () => {
    await letter.check()
    await seal.check()
    await page.reload()
    await clerk.opensExport()
    await expect(letter).toBeChecked({ timeout: 2000 })
    await expect(seal).toBeChecked({ timeout: 2000 })
  }).toPass()

  const bundle = await clerk.exportsAs('zip')
  expect(bundle.name).toBe(`${report.agency.name}${report.year}年上报材料.zip`)
  const inside = unzipSync(bundle.bytes)
  const suffixes = ['.docx', '.ofd', '.html', '.xlsx', '.json', '报送报告.docx', '核对单.docx', '图解.svg', '图解.png']
  expect(Object.keys(inside)).toEqual(['目录.txt', ...suffixes.map((suffix) => `${name}${suffix}`)])
  expect([...(inside[`${name}图解.png`] ?? new Uint8Array()).subarray(1, 4)], 'a picture').toEqual([0x50, 0x4e, 0x47])
  expect(partOf(inside[`${name}报送报告.docx`] ?? new Uint8Array(), 'word/document.xml')).toContain('特此报告。')
})

test('the picture of the figures goes into part one, is part of the file, and goes again', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.bringsReport(report)
  await clerk.opensExport()
  await page.getByText('图解：一页图看本年数据').click()
  await expect(page.getByRole('img', { name: /本年新收申请29件/ })).toBeVisible()
  expect(await faults(page), 'the picture of figures').toEqual([])
  await page.getByRole('button', { name: '放进第一部分' }).click()
  await expect(page.getByText('已放进第一部分。')).toBeVisible()
  const word = await clerk.exportsAs('docx')
  expect(Object.keys(unzipSync(word.bytes))).toContain('word/media/image1.png')
  expect(partOf(word.bytes, 'word/document.xml')).toContain(`图1　${report.year}年政府信息公开工作年度报告图解`)
  await page.getByRole('button', { name: '撤销' }).locator('visible=true').first().click()
  expect(Object.keys(unzipSync((await clerk.exportsAs('docx')).bytes))).not.toContain('word/media/image1.png')
})
