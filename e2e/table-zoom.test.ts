import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

/** A laptop of 1366 × 768 with the browser's bars, at 100, 125, 150 and 200 %. */
const windows = [
  [1366, 650],
  [1093, 520],
  [911, 433],
  [683, 325],
] as const

const report = goodReport('2021')

/** What of the focused cell, its headings and the page is not as it must be. */
const complaints = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const input = document.activeElement
    const td = input?.closest('td')
    if (!(input instanceof HTMLInputElement) || td === null || td === undefined) return found
    const inView = (element: Element, inside: Element): boolean => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return at !== null && inside.contains(at)
    }
    const name = input.getAttribute('aria-label') ?? ''
    if (!inView(input, td)) found.push(`${name}: covered`)
    for (const id of td.headers.split(' ')) {
      const heading = document.getElementById(id)
      if (heading === null) continue
      const words = heading.querySelector('span') ?? heading
      if (!inView(words, heading)) found.push(`${name}: ${heading.textContent} not in view`)
    }
    const scroller = document.querySelector('main')
    for (const element of [document.scrollingElement, scroller])
      if (element !== null && element.scrollWidth > element.clientWidth) found.push(`${name}: scrolls sideways`)
    return found
  })

const cells = { part2: 10, part3: 144, part4: 12 } as const

for (const [width, height] of windows)
  test(`${width} × ${height}: the focused cell and its headings are in view, whichever way Tab goes`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const clerk = new Clerk(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    await clerk.opensTheProgram()
    await clerk.startsAReport(report.year, report.agency)
    await page.setViewportSize({ width, height })
    for (const [part, count] of Object.entries(cells)) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await clerk.laysOut(part as 'part2')
      const fields = page.locator(`#part-${part} td input:not([tabindex="-1"])`)
      await expect(fields).toHaveCount(count)
      await fields.first().focus()
      const wrong = await complaints(page)
      for (const key of ['Tab', 'Shift+Tab'])
        for (let step = 1; step < count; step++) {
          await page.keyboard.press(key)
          wrong.push(...(await complaints(page)))
        }
      expect(wrong).toEqual([])
      await expect(fields.first()).toBeFocused()
    }
  })

test('zooming in and out keeps the focus in its cell', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.laysOut('part4')
  const cell = clerk.cell({ table: 'table4', row: 'cases', column: 'directSuitOther' })
  await cell.focus()
  await page.keyboard.type('2')
  await page.setViewportSize({ width: 683, height: 325 })
  await expect(page.locator('#part-part4 table')).toHaveCount(3)
  await expect(cell).toBeFocused()
  await expect(cell).toHaveValue('2')
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(page.locator('#part-part4 table')).toHaveCount(1)
  await expect(cell).toBeFocused()
})
