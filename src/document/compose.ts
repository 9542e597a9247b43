import type { Edition, NarrativePart, PartDefinition } from '../editions/edition'
import { generatedTitle } from '../report/drafting'
import { type Figures, readFigures } from '../report/figures'
import { headingLength, paragraphLevel } from '../report/paragraph-level'
import type { Report } from '../report/report'
import { savedForm } from '../report/saved-report'
import { composeTable } from './compose-table'
import { draftMark, type OpenCounts } from './draft-mark'
import { lineBreak } from './line-break'
import { readPicture } from './picture'
import type { Content, Paragraph, ReportDocument, Signature } from './report-document'
import { titleLines } from './title-lines'

/** Indents belong to the layout, so spaces typed around a line go; lines left blank go with them. */
function paragraphsOf(text: string): Paragraph[] {
  return text.split(lineBreak).flatMap((line): Paragraph[] => {
    const words = line.trim()
    if (words === '') return []
    const length = headingLength(words)
    const [heading, rest] = [words.slice(0, length), words.slice(length)]
    return [{ kind: 'paragraph', level: paragraphLevel(words), heading, text: rest }]
  })
}

/** Words that may go on below, whatever the program they were typed in meant by a new line. */
const inLines = (text: string): string => text.trim().replace(lineBreak, '\n')

function narrativeContent(report: Report, part: NarrativePart): Content[] {
  return report.narratives[part].flatMap((block): Content[] =>
    block.kind === 'paragraph'
      ? paragraphsOf(block.text)
      : [
          {
            kind: 'figure',
            picture: readPicture(block.image),
            caption: inLines(block.caption),
            alternative: inLines(block.alternative),
          },
        ],
  )
}

function partContent(report: Report, edition: Edition, figures: Figures, { content }: PartDefinition): Content[] {
  if (content.kind === 'narrative') return narrativeContent(report, content.part)
  return edition.tables.filter(({ id }) => id === content.table).map((table) => composeTable(table, report, figures))
}

/** Null when nobody has signed; there is then nothing to place. */
export function signatureOf({ signature }: Report, sealed: boolean): Signature | null {
  const [agency, date] = [inLines(signature.agency), inLines(signature.date)]
  return agency === '' && date === '' ? null : { agency, date, sealed }
}

/** What the clerk decides when the document leaves, not when it is written. */
export interface Leaving {
  /** A seal will be set over the signature. */
  readonly sealed?: boolean
  /** What the checks still find open; a report with something to mend leaves as a draft. */
  readonly open?: OpenCounts
}

/** Decides what the document says. Mandated wording comes from the edition, figures through the one reader. */
export function compose(report: Report, edition: Edition, { sealed = false, open }: Leaving = {}): ReportDocument {
  const figures = readFigures(report.tables, edition)
  const title = titleLines(report.title)
  const signature = signatureOf(report, sealed)
  return {
    language: 'zh-CN',
    name: title.join('') || generatedTitle(report.agency, report.year),
    author: report.agency.name.trim() || (signature?.agency ?? ''),
    title,
    introduction: paragraphsOf(report.introduction),
    parts: edition.parts.map((part) => ({
      key: part.key,
      heading: part.heading,
      content: partContent(report, edition, figures, part),
    })),
    signature,
    draft: open === undefined ? null : draftMark(open),
    // Written out only for a file: with pictures it is megabytes, and pages on the screen do without.
    get source() {
      return JSON.stringify(savedForm(report))
    },
    get publicSource() {
      return JSON.stringify(savedForm({ ...report, acknowledgements: [] }))
    },
  }
}
