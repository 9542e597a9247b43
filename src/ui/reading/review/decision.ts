import { editionById } from '../../../editions'
import type { CellKey } from '../../../editions/edition'
import type { Note } from '../../../intake/note'
import { emptyReport } from '../../../report/empty-report'
import type { Report } from '../../../report/report'
import type { IncomingReport } from '../incoming'
import { type SectionKey, sectionKeys, textCount } from './sections'
import { type PlacedText, type TextPlace, takeSections, withPlacedTexts } from './take-sections'
import type { Version } from './two-versions'
import { inTenThousands, type YuanCell, yuanCells } from './yuan'

/** What the clerk decided about a file that was read. */
export interface Decision {
  readonly version: Version
  readonly chosen: ReadonlySet<SectionKey>
  /** Where each text without a place goes, by its index among those notes; what is not in here is left aside. */
  readonly placed: ReadonlyMap<number, TextPlace>
  /** Sums given in 元 that are to be written in 万元. */
  readonly converted: ReadonlySet<CellKey>
  /** The draft that takes it, by its id; null for a report of its own. */
  readonly draft: string | null
}

/** The state of the file that counts, sums as written. */
const versionOf = ({ report, saved }: IncomingReport, { version }: Pick<Decision, 'version'>): Report =>
  version === 'saved' && saved !== undefined ? saved : report

/** A section that the file has nothing for; taking it would only empty what a draft has. */
export function isMissing(report: Report, key: SectionKey): boolean {
  const part = editionById(report.edition).parts.find((each) => each.key === key)
  if (part?.content.kind !== 'table') return textCount(report, key).paragraphs === 0
  const rows = Object.values(report.tables[part.content.table])
  return rows.every((row) => Object.values(row).every((text) => text.trim() === ''))
}

/** Everything that was found is taken, nothing is put or converted unasked. */
export const firstDecision = ({ report }: IncomingReport): Decision => ({
  version: 'visible',
  chosen: new Set(sectionKeys.filter((key) => !isMissing(report, key))),
  placed: new Map(),
  converted: new Set(),
  draft: null,
})

/** Notes that belong to the version that counts; of a saved state only the words of the file that it lacks. */
export const notesOf = ({ notes, saved }: IncomingReport, { version }: Pick<Decision, 'version'>): readonly Note[] =>
  notes.filter(({ kind }) => (version === 'saved' ? kind === 'unplaced' : saved === undefined || kind !== 'differs'))

export const unplacedIn = (notes: readonly Note[]): Note[] =>
  notes.filter(({ kind, text }) => kind === 'unplaced' && text !== undefined)

function placedTexts(notes: readonly Note[], { placed }: Decision): PlacedText[] {
  return unplacedIn(notes).flatMap(({ text = '' }, index) => {
    const to = placed.get(index)
    return to === undefined ? [] : [{ text, to }]
  })
}

export interface Reviewed {
  /** As the file says it, with sums converted where the clerk said so. */
  readonly read: Report
  /** Sums that may be converted, as written. */
  readonly yuan: readonly YuanCell[]
  /** A report of its own with what was chosen. */
  readonly fresh: Report
  /** What stays to be looked at: all but what the clerk put somewhere; nothing where all was found as expected. */
  readonly notes: readonly Note[]
}

const worthKeeping = (notes: readonly Note[]): readonly Note[] =>
  notes.some(({ kind }) => kind !== 'read') ? notes : []

/** What comes of a file by the clerk's decision. */
export function reviewed(incoming: IncomingReport, decision: Decision): Reviewed {
  const version = versionOf(incoming, decision)
  const notes = notesOf(incoming, decision)
  const yuan = yuanCells(version, notes)
  const read = inTenThousands(
    version,
    yuan.filter(({ cell }) => decision.converted.has(cell.key)),
  )
  const { agency, acknowledgements } = read
  const bare = { ...emptyReport(editionById(read.edition), read.year), agency, acknowledgements }
  const placed = new Set(unplacedIn(notes).filter((_, index) => decision.placed.has(index)))
  return {
    read,
    yuan,
    fresh: withPlacedTexts(takeSections(bare, read, decision.chosen), placedTexts(notes, decision)),
    notes: worthKeeping(notes.filter((note) => !placed.has(note))),
  }
}

/** A draft with what was chosen in place of its own, and texts put at the end of its parts. */
export function intoDraft(draft: Report, incoming: IncomingReport, decision: Decision): Report {
  const { read } = reviewed(incoming, decision)
  return withPlacedTexts(takeSections(draft, read, decision.chosen), placedTexts(notesOf(incoming, decision), decision))
}
