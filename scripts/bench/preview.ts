import type { Browser } from 'playwright'
import { busyReport } from '../../src/document/busy-report.fixture'
import { compose } from '../../src/document/compose'
import { paginate } from '../../src/document/pages/paginate'
import { editionById } from '../../src/editions'
import type { Report } from '../../src/report/report'
import { focusEmpty, targets } from './keystrokes'
import type { MeasuredPage } from './measured-page'
import { openProduct } from './open-pages'
import { median, percentile, rounded } from './statistics'

const throttling = 4
const keys = ['7', '3', 'Backspace', '5']
/** Longer than the pages let themselves wait, and than a drawing takes. */
const settledMs = 900
/** Each makes the first paragraph a line longer. */
const linesWritten = 12

const told = (times: readonly number[]) => ({
  medianMs: rounded(median(times)),
  p95Ms: rounded(percentile(times, 0.95)),
})

declare global {
  interface Window {
    /** Of each update of the pages, how long it kept the window from anything else until it was laid out. */
    benchUpdates: number[]
    /** And from its begin until it was painted. */
    benchPainted: number[]
  }
}

/** Runs inside the page: times whatever was put off for as long as the pages wait for quiet, and what it draws. */
function timeUpdates(): void {
  const waits = [120, 600]
  const { setTimeout: original } = window
  let began: number | null = null
  window.benchUpdates = []
  window.benchPainted = []
  Object.assign(window, {
    setTimeout: (task: () => void, wait?: number) =>
      original(() => {
        const start = performance.now()
        task()
        if (wait === undefined || !waits.includes(wait)) return
        window.benchUpdates.push(performance.now() - start)
        began = start
      }, wait),
  })
  const drawn = new MutationObserver(() => {
    const start = began
    began = null
    if (start === null) return
    // The first task behind the frame: its styles, layout and paint are done.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.benchPainted.push(performance.now() - start)
      port2.postMessage(null)
    })
  })
  const pages = document.querySelector('section[aria-label="打印版面"]')
  if (pages !== null) drawn.observe(pages, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** A busy report with as many paragraphs more as make it as long as wanted. */
function longReport(paragraphs: number): Report {
  const report = busyReport('2021')
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
  const sentence = '全年办理政府信息公开申请16件，均在法定期限内答复，未发生行政复议和行政诉讼。'
  report.narratives.part5 = Array.from({ length: paragraphs }, () => paragraph(sentence.repeat(5)))
  return report
}

/** Paragraphs of a report of eight pages, as the longest of a county's townships write it, and of the longest there can be. */
const lengths = { long: 9, longest: 60 } as const

/** Processor time of everything a key causes, also later. */
async function spentPerKey(measured: MeasuredPage): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await measured.session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  let total = 0
  for (const { cell } of targets) {
    await focusEmpty(measured, cell)
    await measured.page.waitForTimeout(settledMs)
    const before = await spent()
    for (const key of keys) {
      await measured.page.keyboard.press(key)
      await measured.page.waitForTimeout(settledMs)
    }
    total += (await spent()) - before
  }
  return total / targets.length / keys.length
}

/** Words in the first paragraph, until every line and page behind it has moved. */
async function writeOn({ page }: MeasuredPage): Promise<void> {
  await page.getByRole('navigation', { name: '报告各部分' }).getByRole('button', { name: /^一/ }).click()
  await page.locator('#part-part1 textarea').nth(1).focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(settledMs)
  for (let words = 0; words < linesWritten; words++) {
    await page.keyboard.insertText('全年主动公开政府信息四百一十二条，其中政策文件类五十七条。')
    await page.waitForTimeout(settledMs)
  }
}

async function measureUpdates(browser: Browser, address: string, report: Report) {
  const measured = await openProduct(browser, address, { report })
  const { page, session } = measured
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const withoutPages = await spentPerKey(measured)
  await page.getByRole('button', { name: '版面', exact: true }).click()
  await page.getByRole('region', { name: '打印版面' }).getByRole('article').first().waitFor()
  const withPages = await spentPerKey(measured)
  await page.evaluate(timeUpdates)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  const updates = async (type: () => Promise<unknown>) => {
    await page.evaluate(() => [window.benchUpdates, window.benchPainted].forEach((times) => void times.splice(0)))
    await type()
    const [laidOut, painted] = await page.evaluate(() => [window.benchUpdates, window.benchPainted] as const)
    return { count: painted.length, laidOut: told(laidOut), painted: told(painted) }
  }
  const figures = await updates(() => spentPerKey(measured))
  const words = await updates(() => writeOn(measured))
  await page.context().close()
  return {
    pages: paginate(compose(report, editionById(report.edition))).length,
    processorMsPerKey: { withoutPages: rounded(withoutPages), withPages: rounded(withPages) },
    throttled: { throttling, figures, words },
  }
}

/** What an update of the pages beside the form costs a slow desktop. */
export async function measurePreview(browser: Browser, address: string) {
  return {
    long: await measureUpdates(browser, address, longReport(lengths.long)),
    longest: await measureUpdates(browser, address, longReport(lengths.longest)),
  }
}
