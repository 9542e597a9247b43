import { createHash } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { compose } from '../src/document/compose'
import { writeDocx } from '../src/document/docx/write-docx'
import { writeHtml } from '../src/document/html/write-html'
import { writeOfd } from '../src/document/ofd/write-ofd'
import { writeJson } from '../src/document/write-json'
import { writeXlsx } from '../src/document/xlsx/write-xlsx'
import { editionById } from '../src/editions'
import { Clerk } from './support/clerk'

const report = goodReport('2021')
const document = compose(report, editionById('2021'))
const facts = {
  indexNumber: '',
  issuer: document.author,
  issuedOn: document.signature?.date ?? '',
  publishedOn: '',
  title: document.name,
  documentNumber: '',
  validity: '',
  wordFile: '',
}

const seal = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** What the core writes here, in Node, with this machine's clock and language. */
const sealed = {
  docx: seal(writeDocx(document)),
  xlsx: seal(writeXlsx(document)),
  html: seal(writeHtml(document, facts)),
  ofd: seal(writeOfd(document)),
  json: seal(writeJson(report)),
}

const places = [
  { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', time: '2027-01-20T08:00:00Z' },
  { locale: 'de-DE', timezoneId: 'America/St_Johns', time: '2031-07-01T23:59:59Z' },
]

for (const { locale, timezoneId, time } of places)
  test.describe(locale, () => {
    test.use({ locale, timezoneId })
    test(`files have the same bytes in Node and in a browser of ${timezoneId} in ${time.slice(0, 4)}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(time))
      const clerk = new Clerk(page)
      await clerk.opensTheProgram()
      await clerk.bringsReport(report)
      await clerk.opensExport()
      for (const format of ['docx', 'xlsx', 'html', 'ofd', 'json'] as const)
        expect(seal((await clerk.exportsAs(format)).bytes), format).toBe(sealed[format])
      const [once, again] = [await clerk.exportsAs('zip'), await clerk.exportsAs('zip')]
      expect(seal(once.bytes)).toBe(seal(again.bytes))
    })
  })
