import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { savedForm } from '../src/report/saved-report'
import { sampleReport } from '../src/ui/start/sample-report'
import { findBrowser } from './find-browser.mjs'

// Takes the pictures of the documentation from the running program. The township is invented.

const folder = 'docs/images'
const outDir = '.cache/screenshots'
mkdirSync(folder, { recursive: true })

await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true } })
const server = await preview({ logLevel: 'silent', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
const [address = ''] = server.resolvedUrls?.local ?? []
const executablePath = findBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
const context = await browser.newContext({
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  serviceWorkers: 'block',
})
const page = await context.newPage()
const report = sampleReport()
await page.clock.setFixedTime(`${report.year + 1}-12-16T09:30:00+08:00`)

const taken = async (name: string): Promise<void> => {
  // Receipts and highlights come to rest before the picture.
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled', caret: 'hide' })
}

const cell = (key: string) => page.locator(`[id="cell-${key}"]`)

const turnTo = (part: RegExp) =>
  page.getByRole('navigation', { name: '报告各部分' }).getByRole('button', { name: part }).click()

try {
  await page.goto(address)
  await page.getByRole('heading', { name: '这里还没有报告' }).waitFor()
  await taken('first-start')

  await page.getByLabel('选择文件').setInputFiles({
    name: `${report.title}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(savedForm(report))),
  })
  await page.getByRole('dialog').waitFor()
  await taken('read-in')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^只?读入$/ })
    .click()
  await page.getByRole('button', { name: `打开${report.year}年报告` }).waitFor()
  await page.getByText(`已读入${report.year}年报告`).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '新建报告', exact: true }).first().click()
  await page.getByRole('dialog').waitFor()
  await taken('new-report')
  await page.keyboard.press('Escape')
  await taken('reports')

  await page.getByRole('button', { name: `打开${report.year}年报告` }).click()
  await turnTo(/^三/)
  await cell('table3.granted.naturalPerson').focus()
  await page.keyboard.press('9')
  await taken('table')

  await page.keyboard.press('Control+z')
  await cell('table3.newRequests.naturalPerson').focus()
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, '14\t3\t0\t1\t0\t0\n2\t1\t0\t0\t0\t0')
  await page.getByRole('dialog').waitFor()
  await taken('paste')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '版面', exact: true }).click()
  await page.getByText(/共 \d+ 页/).waitFor()
  await taken('pages')
  await page.getByRole('button', { name: '版面', exact: true }).click()

  await turnTo(/^一/)
  await taken('narrative')

  await page.getByRole('button', { name: '导出', exact: true }).click()
  await taken('export')
} finally {
  await browser.close()
  await server.close()
}
