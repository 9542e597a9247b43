import { editionFor } from '../../editions'
import type { CellKey, Edition, NarrativePart, PartKey } from '../../editions/edition'
import type { Agency, Block } from '../../report/report'
import type { Note } from '../note'
import { refuse } from '../refusal'
import type { SourceDocument, SourceItem } from '../source-document'
import { guessAgency } from './agency'
import { cellsOfReading, type EditionReading, notesOfReading, readAsEveryEdition } from './choose-edition'
import { type Closing, readClosing } from './closing'
import { findPartHeadings, type PartHeading } from './headings'
import { placeNarratives } from './narratives'
import { readPreamble } from './preamble'
import { agencyNotes, headingNotes, tableNotes, titleNotes, yearNotes } from './recognition-notes'
import { divide } from './sections'
import { unplacedNotes } from './unplaced'
import { findYear, type YearFound } from './year'

/** What a file says, sorted by the places of the form. */
export interface Recognition {
  readonly edition: Edition
  readonly year: number
  readonly agency: Agency
  readonly title: string
  readonly introduction: string
  readonly narratives: Readonly<Record<NarrativePart, readonly Block[]>>
  readonly cells: ReadonlyMap<CellKey, string>
  readonly signature: { readonly agency: string; readonly date: string }
  readonly notes: readonly Note[]
}

function partsOfTables({ tables }: EditionReading): Map<number, PartKey> {
  const parts = new Map<number, PartKey>()
  for (const { table, items } of tables) for (const item of items) if (!parts.has(item)) parts.set(item, table.part)
  return parts
}

const textOf = (item: SourceItem | undefined): string => (item?.kind === 'paragraph' ? item.text : '')

/** Without a table the words of both editions are the same, and the year alone tells which form it is. */
function settleEdition(readings: readonly EditionReading[], year: YearFound): EditionReading {
  const [best, second] = readings
  if (best === undefined) throw new RangeError('no edition')
  if (second === undefined || best.fit - second.fit > 0.01) return best
  const wanted = editionFor(year.year)
  return readings.find(({ edition, fit }) => edition === wanted && best.fit - fit <= 0.01) ?? best
}

const isReport = (reading: EditionReading, headings: readonly PartHeading[], title: string): boolean =>
  reading.fit >= 0.4 || headings.length >= 3 || (headings.length >= 1 && /年度报告/.test(title))

/** Finds the report in a file; refuses a file that holds none. */
export function recognize({ items, remarks, asides = [] }: SourceDocument, fileName: string): Recognition {
  const readings = readAsEveryEdition(items)
  const [first] = readings
  if (first === undefined) throw new RangeError('no edition')
  const tableParts = partsOfTables(first)
  const headings = findPartHeadings(items, first.edition, tableParts)
  const { preamble, sections } = divide(items, headings, tableParts, first.edition.parts)
  const opening = readPreamble(items, preamble)
  if (!isReport(first, headings, opening.title)) refuse('文件里没有找到政府信息公开工作年度报告的内容。')

  const last = sections[sections.length - 1]
  const closing: Closing = readClosing(items, last?.items ?? [])
  const signature = { agency: closing.agency || opening.agency, date: closing.date || opening.date }
  const introductionText = opening.introduction.map((item) => textOf(items[item])).join('\n')
  const texts = items.map(textOf).filter((text) => text !== '')
  const year = findYear(
    { title: opening.title, introduction: introductionText, date: signature.date, texts, fileName },
    first.edition,
  )
  const reading = settleEdition(readings, year)
  const taken = new Set([
    ...reading.tables.flatMap((table) => [...table.items]),
    ...closing.signature,
    ...closing.behind,
  ])
  const narratives = placeNarratives(items, sections, opening.introduction, taken, headings.length > 0)
  const others = [...opening.others, ...narratives.others, ...closing.behind]
  const agency = guessAgency(opening.title, narratives.introduction, signature.agency)
  return {
    edition: reading.edition,
    year: year.year,
    agency,
    title: opening.title,
    introduction: narratives.introduction,
    narratives: narratives.parts,
    cells: cellsOfReading(reading),
    signature,
    notes: [
      ...titleNotes(opening),
      ...yearNotes(year, reading.edition),
      ...agencyNotes(agency),
      ...headingNotes(headings, reading.edition),
      ...narratives.notes,
      ...tableNotes(reading),
      ...notesOfReading(reading),
      ...unplacedNotes(items, others, sections),
      ...asides.map((text): Note => ({ kind: 'unplaced', message: '正文以外的文字，保留在这里。', text })),
      ...remarks.map((message): Note => ({ kind: 'unclear', message })),
    ],
  }
}
