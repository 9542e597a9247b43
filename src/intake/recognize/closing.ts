import type { SourceItem } from '../source-document'
import { compactLine } from '../tables/label'
import { isAgencyLine } from './agency-line'
import { isDateLine, withArabicYears } from './dates'
import { isPageNoise } from './page-noise'

/** The end of a report: signature and what follows it. */
export interface Closing {
  readonly agency: string
  readonly date: string
  /** Items that are signature lines. */
  readonly signature: readonly number[]
  /** Items behind the report: 印发 lines, attachments, the rest of a web page. */
  readonly behind: readonly number[]
}

const issued = /印发$|^(?:抄送|主送|附件|附表|共印)|^\(?(?:联系人|此件)/
const bothOnOneLine = /^(.{3,32}?(?:人民政府|办事处|委员会|办公室|镇|乡|街道))\s*(20\d{2}年\d{1,2}月\d{1,2}日)$/

interface Line {
  readonly item: number
  readonly text: string
}

/** A paragraph of running text: as long as these follow, the report has not ended. */
const isProse = ({ text }: Line): boolean => text.length > 60 && text.includes('。')

function endOfReport(lines: readonly Line[]): number {
  const lastProse = lines.reduce((last, line, index) => (isProse(line) ? index : last), -1)
  const noise = lines.findIndex(
    ({ text }, index) => index > lastProse && (isPageNoise(text) || issued.test(compactLine(text))),
  )
  return noise === -1 ? lines.length : noise
}

/** Finds signature and date in the last section; `own` are its items in order. */
export function readClosing(items: readonly SourceItem[], own: readonly number[]): Closing {
  const lines = own.flatMap((item): Line[] => {
    const source = items[item]
    return source?.kind === 'paragraph' ? [{ item, text: source.text }] : []
  })
  const end = endOfReport(lines)
  const cut = lines[end]?.item ?? Number.POSITIVE_INFINITY
  let agency = ''
  let date = ''
  const signature: number[] = []
  // A signature stands at the very end; a few lines may follow it.
  for (const { item, text } of lines.slice(0, end).reverse().slice(0, 4)) {
    const both = text.length > 80 ? null : bothOnOneLine.exec(withArabicYears(text))
    if (date === '' && agency === '' && both !== null) [agency, date] = [both[1] ?? '', both[2] ?? '']
    else if (date === '' && isDateLine(text)) date = text.trim()
    else if (agency === '' && isAgencyLine(text)) agency = text.trim()
    else if (signature.length > 0) break
    else continue
    signature.push(item)
  }
  const lastOfSignature = Math.max(...signature)
  const behind = own.filter((item) => item >= cut || (signature.length > 0 && item > lastOfSignature))
  return { agency, date, signature, behind }
}
