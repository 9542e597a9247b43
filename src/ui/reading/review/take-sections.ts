import { editionById } from '../../../editions'
import type { NarrativePart } from '../../../editions/edition'
import { copyOf } from '../../../report/changes'
import type { Block, Report } from '../../../report/report'
import { partOf, type SectionKey } from './sections'

function takeSection(base: Report, read: Report, key: SectionKey): Report {
  if (key === 'opening') return { ...base, title: read.title, introduction: read.introduction }
  if (key === 'signature') return { ...base, signature: { ...read.signature } }
  const content = partOf(editionById(base.edition), key)?.content
  if (content === undefined) return base
  if (content.kind === 'narrative') {
    const { part } = content
    return { ...base, narratives: { ...base.narratives, [part]: copyOf(read.narratives[part]) } }
  }
  const { table } = content
  return { ...base, tables: { ...base.tables, [table]: copyOf(read.tables[table]) } }
}

/** `base` with the chosen sections as they were read; both are of the same edition. */
export const takeSections = (base: Report, read: Report, chosen: ReadonlySet<SectionKey>): Report =>
  [...chosen].reduce((report, key) => takeSection(report, read, key), base)

/** Where text without a place of its own may be put by hand. */
export type TextPlace = 'introduction' | NarrativePart

export interface PlacedText {
  readonly text: string
  readonly to: TextPlace
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

function withPlacedText(report: Report, { text, to }: PlacedText): Report {
  const lines = linesOf(text)
  if (to === 'introduction') {
    const before = report.introduction === '' ? [] : [report.introduction]
    return { ...report, introduction: [...before, ...lines].join('\n') }
  }
  const paragraphs = lines.map((line): Block => ({ kind: 'paragraph', text: line }))
  return { ...report, narratives: { ...report.narratives, [to]: [...report.narratives[to], ...paragraphs] } }
}

/** Texts at the end of the parts they were put into, a paragraph for every line. */
export const withPlacedTexts = (report: Report, placed: readonly PlacedText[]): Report =>
  placed.reduce(withPlacedText, report)
