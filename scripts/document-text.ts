import type { Content, ReportDocument } from '../src/document/report-document'
import type { Page } from './pdf-pages'

const textOf = (content: Content): string => {
  if (content.kind === 'paragraph') return content.heading + content.text
  if (content.kind === 'figure') return content.caption
  return content.rows.flatMap((row) => row.map(({ text }) => text)).join('')
}

/** Everything the document says, in order and without spaces. */
export function wholeText({ title, introduction, parts, signature }: ReportDocument): string {
  const body = parts.flatMap(({ heading, content }) => [heading, ...content.map(textOf)])
  const all = [...title, ...introduction.map(textOf), ...body, signature?.agency ?? '', signature?.date ?? '']
  return all.join('').replace(/\s/g, '')
}

/** The rows at the head of table 3, which stand again on every page that it runs on to. */
export function repeatedHead({ parts }: ReportDocument): string {
  const table3 = parts
    .flatMap(({ content }) => content)
    .find((piece) => piece.kind === 'table' && piece.id === 'table3')
  const head = table3?.kind === 'table' ? table3.rows.slice(0, table3.headRows).flat() : []
  return head.map(({ text }) => text).join('')
}

/** Text of each page without its number. */
export const numberedPages = (pages: readonly Page[]): string[] =>
  pages.map(({ text }, index) => text.replace(`—${index + 1}—`, ''))

/** What pages say altogether; a head that repeats is said once, as the document says it. */
export function pagesText(pages: readonly Page[], head: string): string {
  let first = true
  return numberedPages(pages)
    .join('')
    .replaceAll(head, () => {
      const kept = first ? head : ''
      first = false
      return kept
    })
}
