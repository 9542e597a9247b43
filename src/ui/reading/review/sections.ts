import { editionById } from '../../../editions'
import type { Edition, PartDefinition } from '../../../editions/edition'
import type { Note, NotePlace } from '../../../intake/note'
import type { Block, Report } from '../../../report/report'
import { type OutlinePart, outlineParts } from '../../desk/views'

/** What can be taken over by itself: title and introduction, each part, the signature. */
export type SectionKey = OutlinePart

export const sectionKeys: readonly SectionKey[] = outlineParts

/** missing: nothing of it was found · unclear: something was left empty · guessed: look at it · sure: nothing to say */
export type Confidence = 'missing' | 'unclear' | 'guessed' | 'sure'

export const partOf = (edition: Edition, key: SectionKey): PartDefinition | null =>
  edition.parts.find((part) => part.key === key) ?? null

function sectionOf(place: NotePlace | undefined, edition: Edition): SectionKey | null {
  if (place === undefined) return null
  if (place.kind === 'part') return place.part === 'title' || place.part === 'introduction' ? 'opening' : place.part
  const table = place.kind === 'cell' ? place.cell.split('.')[0] : place.table
  return edition.tables.find(({ id }) => id === table)?.part ?? null
}

/** Notes about one section, or about the file as a whole (null); text without a place is asked about by itself. */
export function notesIn(notes: readonly Note[], key: SectionKey | null, { edition }: Report): Note[] {
  const form = editionById(edition)
  return notes.filter(({ kind, place }) => kind !== 'unplaced' && sectionOf(place, form) === key)
}

const filled = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => block.kind === 'figure' || block.text.trim() !== '')

/** Paragraphs (figures count as one) and characters of a section that is text. */
export interface TextCount {
  readonly paragraphs: number
  readonly characters: number
}

const countOf = (texts: readonly string[]): TextCount => ({
  paragraphs: texts.length,
  characters: texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0),
})

/** The words of a section, paragraph by paragraph; figures by their caption. Empty for tables. */
export function textsOf(report: Report, key: SectionKey): string[] {
  const written = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '')
  if (key === 'opening') return written([report.title, ...report.introduction.split('\n')])
  if (key === 'signature') return written([report.signature.agency, report.signature.date])
  const content = partOf(editionById(report.edition), key)?.content
  if (content?.kind !== 'narrative') return []
  return filled(report.narratives[content.part]).map((block) => (block.kind === 'figure' ? block.caption : block.text))
}

export const textCount = (report: Report, key: SectionKey): TextCount => countOf(textsOf(report, key))

const grave: readonly (readonly [Note['kind'], Confidence])[] = [
  ['unclear', 'unclear'],
  ['guessed', 'guessed'],
  ['differs', 'guessed'],
]

/** The gravest thing said of a section; `empty` when the file had nothing for it. */
export function confidenceOf(notes: readonly Note[], empty: boolean): Confidence {
  if (empty) return 'missing'
  return grave.find(([kind]) => notes.some((note) => note.kind === kind))?.[1] ?? 'sure'
}
