import { type CDPSession, expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { editions } from '../src/editions'
import { type CellDefinition, cellsOfTable } from '../src/editions/cells'
import { Clerk } from './support/clerk'

/** How a composition ends: the key goes to the input method, which then writes what it composed. */
const endings = ['Space', 'Enter', 'Tab', 'ArrowRight', 'blur'] as const

const composed = ['１２', '３', '１２３４', '二十', '０'] as const

async function composes(cdp: CDPSession, page: Page, ending: (typeof endings)[number], text: string): Promise<void> {
  for (const length of new Set([1, text.length]))
    await cdp.send('Input.imeSetComposition', {
      text: text.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    })
  if (ending === 'blur') {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    return
  }
  // While composing, browsers send every key as number 229.
  const key = { key: ending === 'Space' ? ' ' : ending, code: ending, windowsVirtualKeyCode: 229 }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await cdp.send('Input.insertText', { text })
}

for (const edition of editions)
  test(`${edition.id}: an input method loses, doubles and moves nothing in any cell`, async ({ page }) => {
    test.setTimeout(300_000)
    const report = goodReport(edition.id)
    const clerk = new Clerk(page)
    const cdp = await page.context().newCDPSession(page)
    await clerk.opensTheProgram()
    await clerk.startsAReport(report.year, report.agency)
    const wrong: string[] = []
    const expected = new Map<string, string>()
    for (const table of edition.tables) {
      await clerk.turnsTo(table.part)
      const cells = cellsOfTable(table).filter(({ total }) => !total)
      for (const [turn, ending] of endings.entries())
        for (const [index, cell] of cells.entries()) {
          const text = composed[(index + turn) % composed.length] ?? '０'
          const id = `cell-${cell.key}`
          await page.evaluate((field) => document.getElementById(field)?.focus(), id)
          await composes(cdp, page, ending, text)
          const [value, stays] = await page.evaluate(
            (field) => [
              (document.getElementById(field) as HTMLInputElement).value,
              document.activeElement?.id === field,
            ],
            id,
          )
          if (value !== text) wrong.push(`${cell.key} ${ending}: ${text} became ${value}`)
          if (ending !== 'blur' && stays !== true) wrong.push(`${cell.key} ${ending}: the focus moved`)
          expected.set(id, text)
        }
    }
    expect(wrong).toEqual([])
    await clerk.waitsUntilSaved()
    await page.reload()
    const kept = (cell: CellDefinition) =>
      page.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value, `cell-${cell.key}`)
    await clerk.turnsTo('part3')
    for (const table of edition.tables)
      for (const cell of cellsOfTable(table).filter(({ total }) => !total))
        expect(await kept(cell), cell.key).toBe(expected.get(`cell-${cell.key}`))
  })
