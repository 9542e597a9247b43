import { expect, type Locator, type Page } from 'playwright/test'
import { cellKey, cellsOfTable } from '../../src/editions/cells'
import type { CellAddress, Edition, PartKey } from '../../src/editions/edition'
import type { Report } from '../../src/report/report'

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

  /** Chooses a part in the outline; `part1` … `part6`, `opening` or `signature`. */
  async turnsTo(part: PartKey | 'opening' | 'signature'): Promise<void> {
    const names = {
      opening: '标题与引言',
      part1: '一',
      part2: '二',
      part3: '三',
      part4: '四',
      part5: '五',
      part6: '六',
      signature: '落款',
    }
    const outline = this.page.getByRole('navigation', { name: '报告各部分' })
    await outline.getByRole('button', { name: new RegExp(`^${names[part]}`) }).click()
    await expect(this.page.locator(`#part-${part}`)).toBeVisible()
  }

  cell(address: CellAddress): Locator {
    return this.page.locator(`[id="cell-${cellKey(address)}"]`)
  }

  async typesInto(address: CellAddress, text: string): Promise<void> {
    await this.cell(address).click()
    await this.page.keyboard.type(text)
  }

  /** Fills every cell of a table by keyboard alone, Tab from cell to cell, as the printed order goes. */
  async fillsTable(edition: Edition, report: Report, tableId: 'table2' | 'table3' | 'table4'): Promise<void> {
    const table = edition.tables.find(({ id }) => id === tableId)
    if (table === undefined) throw new Error(`no ${tableId}`)
    await this.turnsTo(table.part)
    for (const cell of cellsOfTable(table)) {
      const text = report.tables[tableId][cell.row]?.[cell.column] ?? ''
      await this.cell(cell).focus()
      await this.page.keyboard.type(text)
    }
  }

  readyLine(): Locator {
    return this.page.getByRole('status', { name: '核对情况' })
  }
}
