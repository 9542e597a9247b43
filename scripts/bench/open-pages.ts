import type { Browser, CDPSession, Page } from 'playwright'
import { busyReport } from '../../src/document/busy-report.fixture'
import { editionById } from '../../src/editions'
import type { Report } from '../../src/report/report'
import { savedForm } from '../../src/report/saved-report'
import { floorPage } from './floor-page'
import { cellSelector, type MeasuredPage, type Pair } from './measured-page'
import { installAgent } from './page-agent'
import { installRenderCounter } from './render-counter'

const busy = busyReport('2021')
const firstCell = cellSelector('table3.granted.naturalPerson')

/** A window of its own, so that neither page is ever hidden behind the other. */
async function newPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
  })
  await context.addInitScript(installAgent)
  const page = await context.newPage()
  return { page, session: await context.newCDPSession(page) }
}

/** The program with a whole report on the desk, 表三 laid out. */
export async function openProduct(
  browser: Browser,
  address: string,
  { counting = false, report = busy }: { counting?: boolean; report?: Report } = {},
): Promise<MeasuredPage> {
  const { page, session } = await newPage(browser)
  if (counting) await page.addInitScript(installRenderCounter)
  await page.goto(address)
  await page.getByLabel('选择文件').setInputFiles({
    name: '2026.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(savedForm(report))),
  })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^只?读入$/ })
    .click()
  await page.getByRole('button', { name: `打开${report.year}年报告` }).click()
  await page.getByRole('navigation', { name: '报告各部分' }).getByRole('button', { name: /^三/ }).click()
  await page.locator(firstCell).waitFor()
  return { page, session, check: '#part-part3 [data-foot]' }
}

async function openFloor(browser: Browser, address: string): Promise<MeasuredPage> {
  const { page, session } = await newPage(browser)
  const table = editionById(busy.edition).tables.find(({ id }) => id === 'table3')
  if (table === undefined) throw new Error('no 表三')
  const body = floorPage(table, busy)
  await page.route('**/floor', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(new URL('floor', address).href)
  await page.locator(firstCell).waitFor()
  return { page, session, check: '#balances' }
}

export async function openPair(browser: Browser, address: string): Promise<Pair> {
  const pair = { product: await openProduct(browser, address), floor: await openFloor(browser, address) }
  // A pointer over the page makes the browser look what is under it after every change, so it rests over both tables.
  for (const { page } of [pair.product, pair.floor]) await page.mouse.move(640, 400)
  return pair
}
