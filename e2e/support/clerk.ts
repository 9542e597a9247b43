import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from 'playwright/test'
import { writeJson } from '../../src/document/write-json'
import { cellKey, cellsOfTable } from '../../src/editions/cells'
import type { CellAddress, Edition, NarrativePart, PartKey, TableId } from '../../src/editions/edition'
import type { Agency, Report } from '../../src/report/report'

type Part = PartKey | 'opening' | 'signature'
type ExportFormat = 'docx' | 'html' | 'json' | 'ofd' | 'xlsx' | 'zip'

const outlineNames: Record<Part, RegExp> = {
  opening: /标题与引言/,
  part1: /^一/,
  part2: /^二/,
  part3: /^三/,
  part4: /^四/,
  part5: /^五/,
  part6: /^六/,
  signature: /落款/,
}

const exportNames: Record<ExportFormat, string> = {
  docx: 'Word 文档',
  html: '网页',
  xlsx: '表格',
  json: '数据',
  ofd: 'OFD 版式文件',
  zip: '上报材料',
}

/** What a clerk does, in the clerk's words; every journey is told with these. */
export class Clerk {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async opensTheProgram(): Promise<void> {
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { name: '报告', exact: true })).toBeVisible()
  }

  /** From the empty list: the year, and the agency's constants when they are asked for. */
  async startsAReport(year: number, agency: Agency): Promise<void> {
    await this.page
      .getByRole('button', { name: /^新建(\d{4}年)?报告$/ })
      .first()
      .click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('报告年度').fill(String(year))
    const name = dialog.getByLabel(/机关全称/)
    if (await name.isVisible()) {
      await name.fill(agency.name)
      await dialog.getByLabel('省', { exact: true }).fill(agency.province)
      await dialog.getByLabel('市', { exact: true }).fill(agency.city)
      await dialog.getByLabel('县（区）').fill(agency.county)
      await dialog.getByLabel('办理机构').fill(agency.office)
      await dialog.getByLabel('电话').fill(agency.telephone)
      await dialog.getByLabel('地址', { exact: true }).fill(agency.address)
      await dialog.getByLabel('邮编').fill(agency.postcode)
      await dialog.getByLabel('网站名称').fill(agency.websiteName)
    }
    await dialog.getByRole('button', { name: `新建${year}年报告` }).click()
    await expect(this.page.getByRole('navigation', { name: '报告各部分' })).toBeVisible()
  }

  /** Reads a report that was saved as data and goes on writing it. */
  async bringsReport(report: Report): Promise<void> {
    const file = { name: '年报.json', mimeType: 'application/json', buffer: Buffer.from(writeJson(report)) }
    await this.page.locator('aside input[type=file]').setInputFiles(file)
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^只?读入$/ }).click()
    await this.page
      .getByRole('row', { name: new RegExp(`^${report.year}`) })
      .getByRole('button', { name: /打开|继续/ })
      .click()
    await expect(this.page.getByRole('navigation', { name: '报告各部分' })).toBeVisible()
  }

  async turnsTo(part: Part): Promise<void> {
    const outline = this.page.getByRole('navigation', { name: '报告各部分' })
    await outline.getByRole('button', { name: outlineNames[part] }).click()
    await expect(this.page.locator(`#part-${part}`)).toBeVisible()
  }

  /** Turns the parts with the keyboard until this one is on the desk; works where the outline is folded away. */
  async laysOut(part: Part): Promise<void> {
    for (const _ of Object.keys(outlineNames)) {
      if (await this.page.locator(`#part-${part}`).isVisible()) return
      await this.page.keyboard.press('Alt+ArrowDown')
    }
    await expect(this.page.locator(`#part-${part}`)).toBeVisible()
  }

  cell(address: CellAddress): Locator {
    return this.page.locator(`[id="cell-${cellKey(address)}"]`)
  }

  async typesInto(address: CellAddress, text: string): Promise<void> {
    await this.cell(address).click()
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** Types every cell of a table, Tab from cell to cell. */
  async fillsTable(edition: Edition, report: Report, tableId: TableId): Promise<void> {
    const table = edition.tables.find(({ id }) => id === tableId)
    if (table === undefined) throw new Error(`no ${tableId}`)
    await this.turnsTo(table.part)
    for (const cell of cellsOfTable(table)) {
      await this.cell(cell).focus()
      await this.page.keyboard.type(report.tables[tableId][cell.row]?.[cell.column] ?? '')
    }
  }

  /** Writes the paragraphs of a part over the skeleton: selects each, types, and adds one with Enter where needed. */
  async writes(part: NarrativePart, paragraphs: readonly string[]): Promise<void> {
    await this.turnsTo(part)
    for (const [index, text] of paragraphs.entries()) {
      const field = this.page.locator(`[id="block-${part}-${index}"]`)
      if ((await field.count()) === 0) {
        await this.page.locator(`[id="block-${part}-${index - 1}"]`).focus()
        await this.page.keyboard.press('Control+End')
        await this.page.keyboard.press('Enter')
      }
      await field.fill(text)
    }
  }

  /** Adds a picture below the paragraph that has the focus and describes it. */
  async addsPicture(file: { name: string; mimeType: string; buffer: Buffer }, caption: string, alternative: string) {
    const chosen = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: '加图' }).locator('visible=true').click()
    await (await chosen).setFiles(file)
    await this.page.getByLabel(/^图1 图题/).fill(caption)
    await this.page.getByLabel(/^图1 文字说明/).fill(alternative)
  }

  async signs(agency: string, date: string): Promise<void> {
    await this.turnsTo('signature')
    await this.page.getByLabel('落款机关').fill(agency)
    await this.page.getByLabel('落款日期').fill(date)
  }

  readyLine(): Locator {
    return this.page.getByRole('list', { name: '核对情况' }).locator('visible=true')
  }

  async waitsUntilSaved(): Promise<void> {
    await expect(this.page.getByText(/已保存/).locator('visible=true')).toBeVisible()
  }

  /** The printed pages beside the form. */
  pages(): Locator {
    return this.page.getByRole('region', { name: '打印版面' })
  }

  async opensThePages(): Promise<void> {
    await this.page.getByRole('button', { name: '版面', exact: true }).click()
    await expect(this.pages()).toBeVisible()
  }

  async opensExport(): Promise<void> {
    await this.page.getByRole('button', { name: '导出', exact: true }).click()
    await expect(this.page.getByRole('heading', { name: '核对单' })).toBeVisible()
  }

  async goesBackToWriting(): Promise<void> {
    await this.page.getByRole('button', { name: '回到编写' }).click()
  }

  /** Exports from the export page and gives the file's name and bytes. */
  async exportsAs(format: ExportFormat): Promise<{ name: string; bytes: Uint8Array }> {
    await this.page.getByRole('radio', { name: new RegExp(`^${exportNames[format]}`) }).check()
    const download = this.page.waitForEvent('download')
    await this.page
      .getByRole('button', { name: `导出${/^[A-Z]/.test(exportNames[format]) ? ' ' : ''}${exportNames[format]}` })
      .click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
}
