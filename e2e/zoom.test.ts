import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { editionById } from '../src/editions'
import { cellsOfTable } from '../src/editions/cells'
import { Clerk } from './support/clerk'

/** 1366×768 less the browser's own bars, at 100, 125, 150 and 200 percent. */
const sizes = [
  { width: 1366, height: 650 },
  { width: 1093, height: 520 },
  { width: 911, height: 433 },
  { width: 683, height: 325 },
]

/** What of the focused cell, its row heading or its column heading a clerk cannot see; empty when all is in view. */
const hiddenAround = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const input = document.activeElement
    const cell = input?.closest('td')
    if (input === null || cell === null || cell === undefined) return ['no cell has the focus']
    const seen = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const y = Math.max(top, 0) + 3
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 4, y],
        [right - 4, Math.min(bottom, innerHeight) - 4],
      ] as const
      return points.some(([x, height]) => {
        const found = document.elementFromPoint(x, height)
        return found !== null && (element.contains(found) || found.contains(element))
      })
    }
    const centre = (element: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return found !== null && cell.contains(found)
    }
    const headings = cell.headers.split(' ').map((id) => document.getElementById(id))
    const leaf = (scope: string) => headings.filter((heading) => heading?.getAttribute('scope') === scope).pop()
    const hidden: string[] = []
    if (!centre(input)) hidden.push(`the cell ${input.id}`)
    for (const scope of ['row', 'col']) {
      const heading = leaf(scope)
      if (heading !== null && heading !== undefined && !seen(heading))
        hidden.push(`${heading.textContent} of ${input.id}`)
    }
    const page = document.scrollingElement
    if (page !== null && page.scrollWidth > page.clientWidth) hidden.push('the page scrolls sideways')
    return hidden
  })

for (const size of sizes)
  test(`at ${size.width}×${size.height} every cell and its headings are in view when tabbed to, both ways`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const clerk = new Clerk(page)
    const { year, agency } = goodReport('2021')
    await clerk.opensTheProgram()
    await clerk.startsAReport(year, agency)
    for (const table of editionById('2021').tables) {
      await clerk.laysOut(table.part)
      const cells = cellsOfTable(table).filter(({ total }) => !total)
      const [first] = cells
      if (first === undefined) throw new Error('a table without cells')
      await clerk.cell(first).focus()
      for (const forward of [true, false])
        for (const _ of cells.slice(1)) {
          expect(await hiddenAround(page)).toEqual([])
          await page.keyboard.press(forward ? 'Tab' : 'Shift+Tab')
        }
    }
  })
