import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the report is copied for the editor of a site, and a letter goes with it', async ({ page }) => {
  const clerk = new Clerk(page)
  const { year, agency } = goodReport('2021')
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await clerk.opensExport()
  await page.getByRole('button', { name: '复制到网站编辑器' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const pasted = await page.evaluate(async () => {
    const editor = document.createElement('div')
    editor.contentEditable = 'true'
    document.body.append(editor)
    editor.focus()
    document.execCommand('paste')
    return navigator.clipboard.read().then(
      async ([item]) => (await item?.getType('text/html'))?.text() ?? '',
      () => editor.innerHTML,
    )
  })
  expect(pasted).toContain('colspan="7"')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '另存报送函' }).click()
  expect((await download).suggestedFilename()).toContain('报送')
})
