import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { editionById } from '../src/editions'

const file = 'dist/single/年报编写.html'

test('the one file opened from disk reads a Word file beside the page, asking nobody for anything', async ({
  page,
  context,
}) => {
  expect(existsSync(file), `${file} is built before the pages are tested`).toBe(true)
  await context.setOffline(true)
  const workers: string[] = []
  const asked: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  const buffer = Buffer.from(writeDocx(compose(goodReport('2021'), editionById('2021'))))
  await page.locator('aside input[type=file]').setInputFiles({ name: '去年.docx', mimeType: '', buffer })
  await expect(page.getByRole('dialog', { name: '读入这份2024年报告？' })).toBeVisible()
  expect(workers).toEqual([expect.stringMatching(/^blob:/)])
  expect(asked.filter((url) => !/^(file|blob|data|about):/.test(url))).toEqual([])
})
