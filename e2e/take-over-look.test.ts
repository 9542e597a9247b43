import { expect, type Locator, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { compose } from '../src/document/compose'
import { writeHtml } from '../src/document/html/write-html'
import { editionById } from '../src/editions'
import { Clerk } from './support/clerk'
import { expectClean } from './support/expect-clean'

/** A page of another program: headings that drifted, a fee in yuan, a text without a place. */
const drifted = writeHtml(compose(goodReport('2021'), editionById('2021')))
  .replace(/<script[\s\S]*?<\/script>/g, '')
  .replace('（单位：万元）', '（单位：元）')
  .replace('商业企业', '企业')
  .replace('（一）予以公开', '（一）同意公开')
  .replace('</body>', '<p>附件：公开情况一览表</p></body>')

async function review(page: Page): Promise<Locator> {
  const buffer = Buffer.from(drifted)
  await page.locator('aside input[type=file]').setInputFiles({ name: '去年.html', mimeType: 'text/html', buffer })
  const dialog = page.getByRole('dialog', { name: '读入这份2024年报告？' })
  await expect(dialog).toBeVisible()
  return dialog
}

for (const [width, height] of [
  [1366, 768],
  [911, 433],
  [683, 325],
] as const)
  test(`the review is whole and accessible at ${width}×${height}, also in the largest text`, async ({ page }) => {
    await new Clerk(page).opensTheProgram()
    await page.setViewportSize({ width, height })
    for (const size of ['标准', '特大']) {
      await page.getByText(size, { exact: true }).click()
      const dialog = await review(page)
      await expect(dialog.getByRole('heading', { name: /读入这份/ })).toBeInViewport()
      await dialog.getByRole('button', { name: /^看内容.*：三、/ }).click()
      await expect(dialog.getByRole('row', { name: '商业企业 企业' })).toBeVisible()
      await expectClean(page, `${width}×${height} ${size}`)
      const wider = await dialog.evaluate(
        (element) =>
          [element, ...element.querySelectorAll('fieldset, li, label')].filter(
            ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          ).length,
      )
      expect(wider).toBe(0)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
  })

test('with the keyboard alone: a part is left out, the table looked at, the rest taken over', async ({ page }) => {
  await new Clerk(page).opensTheProgram()
  const dialog = await review(page)
  const focused = page.locator(':focus')
  await expect(focused).toHaveText('读入这份2024年报告？')
  const tabTo = async (target: Locator): Promise<void> => {
    for (let steps = 0; steps < 40; steps++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
  const opening = dialog.getByRole('checkbox', { name: '标题与引言' })
  await tabTo(opening)
  await page.keyboard.press('Space')
  await expect(opening).not.toBeChecked()
  await tabTo(dialog.getByRole('button', { name: /^看内容.*：三、/ }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('region', { name: /收到和处理/ })).toBeVisible()
  await tabTo(dialog.getByRole('button', { name: '只读入' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('已读入2024年报告')).toBeVisible()
})
