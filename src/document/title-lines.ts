import { officialLayout } from '../editions/official-layout'
import { lineBreak } from './line-break'
import { textWidth } from './text-width'

const { charactersPerLine, faces } = officialLayout
const titleCharacters = Math.floor((charactersPerLine * faces.body.pt) / faces.title.pt)

const breakBefore = (line: string, pattern: RegExp): string[] => {
  const at = line.search(pattern)
  return at > 0 ? [line.slice(0, at), line.slice(at)] : [line]
}

/**
 * The title in lines broken by meaning: where the clerk broke it, else before the year. A line still too long for the
 * paper breaks before the name of the report.
 */
export function titleLines(title: string): string[] {
  const lines = title.split(lineBreak).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const [only = ''] = lines
  const byYear = lines.length === 1 ? breakBefore(only, /\d{4}年/) : lines
  return byYear.flatMap((line) => (textWidth(line) > titleCharacters ? breakBefore(line, /政府信息公开/) : [line]))
}
