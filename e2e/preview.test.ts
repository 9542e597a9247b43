import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'
import { expectClean } from './support/expect-clean'

const report = goodReport('2021')
const granted = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const
const total = { table: 'table3', row: 'granted', column: 'total' } as const

test('the pages lie beside the form, follow what is written and go away again', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  await clerk.opensThePages()
  const pages = clerk.pages()
  await expect(pages.getByRole('article').first()).toHaveAccessibleName('第 1 页')
  // The heading of the part on the desk is in view without a click.
  await expect(pages.getByText('三、收到和处理政府信息公开申请情况')).toBeInViewport()

  // A figure and the blank total beside it appear as they print.
  await clerk.typesInto(granted, '4321')
  await expect(pages.getByText('4321', { exact: true })).toHaveCount(4)
  await expect(clerk.cell(granted)).toBeInViewport()
  await expect(clerk.cell(total)).toBeInViewport()

  // Another part: its page comes into view, and new words appear on it.
  await clerk.writes('part6', ['新添的一段文字。'])
  await expect(pages.getByText('新添的一段文字。')).toBeInViewport()
  await expectClean(page, 'the pages beside the form')
})

test('only the page that changed is drawn again', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  await clerk.opensThePages()
  await page.evaluate(() => {
    const drawn = new Set<string>()
    Object.assign(window, { drawn })
    for (const sheet of document.querySelectorAll('section article[aria-label]'))
      new MutationObserver(() => drawn.add(sheet.getAttribute('aria-label') ?? '')).observe(
        sheet.querySelector('svg') ?? sheet,
        { subtree: true, childList: true, characterData: true, attributes: true },
      )
  })
  await clerk.typesInto(granted, '8765')
  const sheet = clerk.pages().getByRole('article').filter({ hasText: '8765' })
  await expect(sheet).toHaveCount(1)
  const drawn = await page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn])
  expect(drawn).toEqual([await sheet.getAttribute('aria-label')])
})

test('pages out of view follow too', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part1')
  await clerk.opensThePages()
  const last = clerk.pages().getByRole('article').last()
  await expect(last).not.toBeInViewport()
  const shapes = await clerk
    .pages()
    .getByRole('article')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.clientHeight / sheet.clientWidth))
  for (const shape of shapes) expect(shape).toBeCloseTo(297 / 210, 2)
  const before = await last.textContent()
  await clerk.writes(
    'part1',
    Array.from({ length: 12 }, () => '全年主动公开政府信息四百一十二条，其中政策文件类五十七条。'.repeat(3)),
  )
  await expect(clerk.pages().getByRole('article').last()).not.toHaveText(before ?? '')
  // A page left as it was would show again what has moved to another.
  await expect(clerk.pages().getByText('六、其他需要报告的事项')).toHaveCount(1)
})

test('keys open and close the pages, F8 brings the margin back, and the choice is remembered', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(report.year, report.agency)
  await clerk.turnsTo('part3')
  const notes = page.getByRole('heading', { name: '核对' })
  await page.keyboard.press('Alt+p')
  await expect(clerk.pages()).toBeVisible()
  await expect(notes).toBeHidden()

  // No stop of the Tab key inside the text of the pages: one for closing, one for scrolling.
  await expect(clerk.pages().locator('a, input, button, [tabindex]')).toHaveCount(2)
  await clerk.pages().getByRole('button', { name: '收起' }).focus()
  await page.keyboard.press('Escape')
  await expect(clerk.pages()).toBeHidden()
  await expect(notes).toBeVisible()

  await page.keyboard.press('Alt+p')
  await expect(clerk.pages()).toBeVisible()
  await clerk.typesInto(granted, '认不出')
  await page.keyboard.press('F8')
  await expect(notes).toBeVisible()
  await expect(clerk.pages()).toBeHidden()

  await clerk.opensThePages()
  await clerk.waitsUntilSaved()
  await page.reload()
  await expect(clerk.pages()).toBeVisible()
})

test('the pages stand as the report leaves: below a seal when one is set', async ({ page }) => {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.bringsReport(report)
  await clerk.opensThePages()
  const date = clerk.pages().getByText(report.signature.date, { exact: true })
  const unsealed = Number(await date.getAttribute('x'))
  await clerk.opensExport()
  await page.getByRole('checkbox', { name: /盖章/ }).check()
  await clerk.goesBackToWriting()
  await expect.poll(async () => Number(await date.getAttribute('x'))).toBeLessThan(unsealed)
})
