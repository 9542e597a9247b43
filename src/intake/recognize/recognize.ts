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
import { type Preamble, readPreamble } from './preamble'
import { agencyNotes, headingNotes, tableNotes, titleNotes, yearNotes } from './recognition-notes'
import { divide, type Section } from './sections'
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

interface Outline {
  readonly reading: EditionReading
  readonly headings: readonly PartHeading[]
  readonly sections: readonly Section[]
  readonly opening: Preamble
  readonly closing: Closing
  readonly signature: Recognition['signature']
  readonly year: YearFound
}

/** Finds parts, title, signature and year around the tables of one reading. */
function outline(reading: EditionReading, fileName: string): Outline {
  const { items, edition } = reading
  const tableParts = partsOfTables(reading)
  const headings = findPartHeadings(items, edition, tableParts)
  const { preamble, sections } = divide(items, headings, tableParts, edition.parts)
  const opening = readPreamble(items, preamble)
  const closing = readClosing(items, sections[sections.length - 1]?.items ?? [])
  const signature = { agency: closing.agency || opening.agency, date: closing.date || opening.date }
  const introduction = opening.introduction.map((item) => textOf(items[item])).join('\n')
  const texts = items.map(textOf)
  const year = findYear({ title: opening.title, introduction, date: signature.date, texts, fileName }, edition)
  return { reading, headings, sections, opening, closing, signature, year }
}

function bestOutline(source: readonly SourceItem[], fileName: string): Outline {
  const readings = readAsEveryEdition(source)
  const [first] = readings
  if (first === undefined) throw new RangeError('no edition')
  const found = outline(first, fileName)
  const settled = settleEdition(readings, found.year)
  return settled === first ? found : outline(settled, fileName)
}

/** Finds the report in a file; refuses a file that holds none. */
export function recognize(
  { items: source, remarks, asides = [], guesses = [] }: SourceDocument,
  fileName: string,
): Recognition {
  const { reading, headings, sections, opening, closing, signature, year } = bestOutline(source, fileName)
  const { items, edition } = reading
  if (!isReport(reading, headings, opening.title)) refuse('文件里没有找到政府信息公开工作年度报告的内容。')
  const tables = reading.tables.flatMap((table) => [...table.items])
  const taken = new Set([...tables, ...closing.signature, ...closing.behind])
  const narratives = placeNarratives(items, sections, opening.introduction, taken, headings.length > 0)
  const others = [...opening.others, ...narratives.others, ...closing.behind]
  const agency = guessAgency(opening.title, narratives.introduction, signature.agency)
  return {
    edition,
    year: year.year,
    agency,
    title: opening.title,
    introduction: narratives.introduction,
    narratives: narratives.parts,
    cells: cellsOfReading(reading),
    signature,
    notes: [
      ...titleNotes(opening),
      ...yearNotes(year, edition),
      ...agencyNotes(agency),
      ...headingNotes(headings, edition),
      ...narratives.notes,
      ...tableNotes(reading),
      ...notesOfReading(reading),
      ...unplacedNotes(items, others, sections),
      ...[...reading.leftOver, ...asides].map(besideText),
      ...guesses.map((message): Note => ({ kind: 'guessed', message })),
      ...remarks.map((message): Note => ({ kind: 'unclear', message })),
    ],
  }
}

const besideText = (text: string): Note => ({ kind: 'unplaced', message: '正文以外的文字，保留在这里。', text })
