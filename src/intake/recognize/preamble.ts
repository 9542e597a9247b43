import type { SourceItem } from '../source-document'
import { compact, compactLine } from '../tables/label'
import { isAgencyLine } from './agency-line'
import { isDateLine, yearsIn } from './dates'
import { isPageNoise } from './page-noise'

/** What stands before part one, sorted into title, introduction and what belongs to neither. */
export interface Preamble {
  readonly title: string
  readonly introduction: readonly number[]
  readonly date: string
  readonly agency: string
  readonly others: readonly number[]
}

const longestTitleLine = 60
const titleEnd = /(?:报告|年报|总结)(?:\(.{0,12}\))?$/
const sentenceMark = /[。；;？！!，,]/
const letterTitle = /关于(?:报送|上报|呈报|报请|印发|提交)|^(?:标题|名称|主题|现将)/
/** A line of a table of contents repeats a heading, with or without its page. */
const contentsLine = /^(?:目录|[一二三四五六七八九]、[^。；]{2,36})$/

const textOf = (item: SourceItem | undefined): string => (item?.kind === 'paragraph' ? item.text : '')

const isTitleLine = (text: string): boolean => {
  const line = compactLine(text)
  return (
    line !== '' &&
    line.length <= longestTitleLine &&
    titleEnd.test(line) &&
    !sentenceMark.test(line) &&
    !letterTitle.test(line)
  )
}

/** The title of a covering letter, which stands for the report's own where that has none. */
const isLetterTitle = (text: string): boolean => {
  const line = compactLine(text)
  return line !== '' && line.length <= longestTitleLine && /公开.*(?:报告|函)$/.test(line) && letterTitle.test(line)
}

const isFragment = (text: string): boolean => {
  const line = compactLine(text)
  return (
    line !== '' && line.length <= 44 && !/[。；;？！!，,：:、|]/.test(line) && !isDateLine(text) && !isPageNoise(text)
  )
}

const saysAgency = (title: string): boolean => /镇|乡|街道|人民政府|办事处|委员会/.test(compact(title))

/** Lines of the title, from the last line that ends like one upwards to the agency's name. */
function titleLines(
  items: readonly SourceItem[],
  preamble: readonly number[],
  isLast: (text: string) => boolean,
): number[] {
  const backwards = [...preamble].reverse()
  const last = backwards.find((item) => isLast(textOf(items[item])))
  if (last === undefined) return []
  const lines = [last]
  for (let item = last - 1; preamble.includes(item) && lines.length < 4; item--) {
    const title = lines.map((line) => textOf(items[line])).join('')
    if (saysAgency(title) && yearsIn(title).length > 0) break
    if (!isFragment(textOf(items[item])) || isLast(textOf(items[item]))) break
    lines.unshift(item)
  }
  const title = compact(lines.map((line) => textOf(items[line])).join(''))
  if (!/(?:信息|政务|政府).*公开|公开.*年/.test(title)) return []
  const behind = last + 1
  if (preamble.includes(behind) && /^\(20\d{2}年?度?\)$/.test(compactLine(textOf(items[behind])))) lines.push(behind)
  return lines
}

/** 县政府办公室： */
const isAddressee = (text: string): boolean => /^[^。，]{2,20}[：:]$/.test(compactLine(text))

const isBesideReport = (text: string): boolean => isPageNoise(text) || contentsLine.test(compactLine(text))

/** Sorts the items before the first part. */
export function readPreamble(items: readonly SourceItem[], preamble: readonly number[]): Preamble {
  const own = titleLines(items, preamble, isTitleLine)
  const lines = own.length > 0 ? own : titleLines(items, preamble, isLetterTitle)
  const start = lines[0] ?? -1
  const introduction: number[] = []
  const others: number[] = []
  let date = ''
  let agency = ''
  for (const item of preamble) {
    const text = textOf(items[item])
    if (lines.includes(item)) continue
    if (item < start || items[item]?.kind !== 'paragraph' || isBesideReport(text) || isAddressee(text))
      others.push(item)
    else if (isDateLine(text) && date === '') date = compact(text).replace(/[()]/g, '')
    else if (isAgencyLine(text) && agency === '' && introduction.length === 0 && lines.length > 0) agency = text.trim()
    else introduction.push(item)
  }
  const title = lines.map((line) => textOf(items[line]).trim()).join('')
  return { title, introduction, date, agency, others }
}
