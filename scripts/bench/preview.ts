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

declare global {
  interface Window {
    /** How long each update of the pages kept the window from anything else. */
    benchUpdates: number[]
  }
}

/** Runs inside the page: times whatever was put off for as long as the pages wait for quiet. */
function timeUpdates(): void {
  const waits = [120, 600]
  const { setTimeout: original } = window
  window.benchUpdates = []
  Object.assign(window, {
    setTimeout: (task: () => void, wait?: number) =>
      original(() => {
        const began = performance.now()
        task()
        if (wait !== undefined && waits.includes(wait)) window.benchUpdates.push(performance.now() - began)
      }, wait),
  })
}

/** As long as a township's report can get: some twenty pages of text beside the tables. */
function longReport(): Report {
  const report = busyReport('2021')
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
  const sentence = '全年办理政府信息公开申请16件，均在法定期限内答复，未发生行政复议和行政诉讼。'
  report.narratives.part5 = Array.from({ length: 60 }, () => paragraph(sentence.repeat(5)))
  return report
}

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

/** What an update of the pages beside the form costs a slow desktop, for a long report. */
export async function measurePreview(browser: Browser, address: string) {
  const report = longReport()
  const measured = await openProduct(browser, address, { report })
  const { page, session } = measured
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const withoutPages = await spentPerKey(measured)
  await page.evaluate(timeUpdates)
  await page.getByRole('button', { name: '版面', exact: true }).click()
  await page.getByRole('region', { name: '打印版面' }).getByRole('article').first().waitFor()
  const withPages = await spentPerKey(measured)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  await page.evaluate(() => void window.benchUpdates.splice(0))
  await spentPerKey(measured)
  const updates = await page.evaluate(() => window.benchUpdates)
  await page.context().close()
  return {
    pages: paginate(compose(report, editionById(report.edition))).length,
    processorMsPerKey: { withoutPages: rounded(withoutPages), withPages: rounded(withPages) },
    updateThrottled: { throttling, medianMs: rounded(median(updates)), p95Ms: rounded(percentile(updates, 0.95)) },
  }
}
