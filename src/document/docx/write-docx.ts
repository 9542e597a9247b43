import { property } from '../ooxml/element'
import type { Content, ReportDocument } from '../report-document'
import { figure, type Media } from './figure'
import { paragraph, run, styledParagraph } from './paragraphs'
import { signature } from './signature'
import { table } from './table'
import { wordPackage } from './word-package'

/** The report as a Word file in the layout of GB/T 9704, with the report itself inside. */
export function writeDocx(report: ReportDocument): Uint8Array {
  const media: Media[] = []
  // A signature must not begin a page of its own, so the last words go with it.
  const last = report.signature === null ? undefined : report.parts.flatMap(({ content }) => content).pop()
  const contentElements = (content: Content) => {
    if (content.kind === 'paragraph') return [paragraph(content, content === last ? [property('keepNext', 1)] : [])]
    if (content.kind === 'table') return [table(content)]
    return figure(content, (file) => media.push(file), media.length + 1)
  }
  const title = report.title.length === 0 ? [] : [styledParagraph('Title', [run(report.title.join('\n'))])]
  const introduction = report.introduction.map((piece) => paragraph(piece))
  const parts = report.parts.flatMap(({ heading, content }) => [
    styledParagraph('Heading1', [run(heading)]),
    ...content.flatMap(contentElements),
  ])
  const signed = report.signature === null ? [] : signature(report.signature)
  return wordPackage({ ...report, blocks: [...title, ...introduction, ...parts, ...signed], media })
}
