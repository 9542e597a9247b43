import { type CDPSession, expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { editions } from '../src/editions'
import { type CellDefinition, cellsOfTable } from '../src/editions/cells'
import { Clerk } from './support/clerk'

/** What input methods deliver: figures typed full-width, half-width, and words that are no figure. */
const written = (index: number): string => ['１２', '7', '０', '十二', '３０５'][index % 5] ?? '1'

type Commit = (session: CDPSession, page: Page) => Promise<void>

const key = async (session: CDPSession, type: 'rawKeyDown' | 'keyUp', name: string) =>
  session.send('Input.dispatchKeyEvent', { type, key: name, code: name, windowsVirtualKeyCode: 229 })

/** The key belongs to the input method (virtual key 229): it ends the composition and must do nothing else. */
const consumed =
  (name: string): Commit =>
  async (session) => {
    await key(session, 'rawKeyDown', name)
    await key(session, 'keyUp', name)
  }

const commits: Record<string, { during?: Commit; after?: Commit; stays: boolean }> = {
  Space: { during: consumed('Space'), stays: true },
  Enter: { during: consumed('Enter'), stays: true },
  Tab: { after: async (_, page) => page.keyboard.press('Tab'), stays: false },
  ArrowDown: { after: async (_, page) => page.keyboard.press('ArrowDown'), stays: false },
  blur: { after: async (_, page) => page.evaluate(() => (document.activeElement as HTMLElement).blur()), stays: false },
}

async function compose(session: CDPSession, text: string): Promise<void> {
  for (let length = 1; length <= text.length; length++)
    await session.send('Input.imeSetComposition', {
      text: text.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    })
}

const enterable = (cell: CellDefinition): boolean => !cell.total

for (const edition of editions)
  for (const [name, { during, after, stays }] of Object.entries(commits))
    test(`${edition.id}: what an input method composes and ${name} commits stands in the cell unaltered`, async ({
      page,
    }) => {
      const clerk = new Clerk(page)
      const { year, agency } = goodReport(edition.id)
      await clerk.opensTheProgram()
      await clerk.startsAReport(year, agency)
      const session = await page.context().newCDPSession(page)
      for (const table of edition.tables) {
        await clerk.turnsTo(table.part)
        const cells = cellsOfTable(table).filter(enterable)
        for (const [index, cell] of cells.entries()) {
          const text = written(index)
          await clerk.cell(cell).focus()
          await compose(session, text)
          await during?.(session, page)
          await session.send('Input.insertText', { text })
          if (stays)
            expect(await page.evaluate(() => document.activeElement?.id)).toBe(
              await clerk.cell(cell).getAttribute('id'),
            )
          await after?.(session, page)
        }
        const values = await page
          .locator(`#part-${table.part} input[id^="cell-"]`)
          .evaluateAll((inputs) =>
            Object.fromEntries(inputs.map((input) => [input.id, (input as HTMLInputElement).value])),
          )
        for (const [index, cell] of cells.entries()) expect(values[`cell-${cell.key}`], cell.key).toBe(written(index))
      }
      await clerk.waitsUntilSaved()
    })
