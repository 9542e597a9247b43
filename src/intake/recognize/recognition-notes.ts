import { editionFor } from '../../editions'
import { cellsOfTable } from '../../editions/cells'
import type { Edition } from '../../editions/edition'
import type { Agency } from '../../report/report'
import { inPart, inTable, type Note } from '../note'
import { tableName } from '../tables/table-name'
import { isBlank } from '../tables/table-words'
import type { EditionReading } from './choose-edition'
import type { PartHeading } from './headings'
import type { Preamble } from './preamble'
import type { YearFound } from './year'

export function titleNotes({ title, introduction }: Preamble): Note[] {
  const notes: Note[] = []
  if (title === '') notes.push({ kind: 'unclear', message: '没有找到报告标题。', place: inPart('title') })
  if (introduction.length === 0)
    notes.push({ kind: 'unclear', message: '没有找到第一部分之前的引言。', place: inPart('introduction') })
  return notes
}

export function agencyNotes({ name, county }: Agency): Note[] {
  if (name === '') return [{ kind: 'unclear', message: '没有认出报告单位的名称。', place: inPart('signature') }]
  const where = county === '' ? '' : `，县（市、区）为「${county}」`
  return [{ kind: 'guessed', message: `报告单位认作「${name}」${where}。`, place: inPart('signature') }]
}

const yearSources: Readonly<Record<Exclude<YearFound['from'], 'title'>, string>> = {
  period: '数据统计期限',
  introduction: '引言',
  text: '正文中出现最多的年份',
  name: '文件名',
  date: '落款日期',
  edition: '表格版式',
}

export function yearNotes({ year, from }: YearFound, edition: Edition): Note[] {
  const notes: Note[] = []
  if (from === 'title') notes.push({ kind: 'read', message: `报告年度 ${year} 年，取自标题。` })
  else notes.push({ kind: 'guessed', message: `标题没有写年度，按${yearSources[from]}定为 ${year} 年。` })
  if (editionFor(year) !== edition)
    notes.push({
      kind: 'guessed',
      message: `${year} 年不适用这份表格的版式（${edition.document}），按表格的版式读入。`,
    })
  return notes
}

export function headingNotes(headings: readonly PartHeading[], edition: Edition): Note[] {
  return edition.parts.flatMap((part): Note[] => {
    const heading = headings.find((candidate) => candidate.part.key === part.key)
    if (heading === undefined)
      return [{ kind: 'unclear', message: `没有找到标题「${part.heading}」。`, place: inPart(part.key) }]
    return heading.exact
      ? []
      : [
          {
            kind: 'guessed',
            message: `标题与规定不同，按「${part.heading}」读入。`,
            place: inPart(part.key),
            text: heading.text,
            drift: { printed: part.heading, found: heading.text },
          },
        ]
  })
}

export function tableNotes({ edition, tables }: EditionReading): Note[] {
  return edition.tables.map((table): Note => {
    const found = tables.find((candidate) => candidate.table === table)
    const place = inTable(table.id)
    if (found === undefined) return { kind: 'unclear', message: `没有找到${tableName(table)}，数字留空。`, place }
    const { cells } = found.reading
    const filled = [...cells.values()].filter((text) => !isBlank(text)).length
    const total = cellsOfTable(table).length
    return {
      kind: 'read',
      message: `${tableName(table)}按${edition.id}年版读入：${total} 格中 ${filled} 格有数，${total - filled} 格空白。`,
      place,
    }
  })
}
