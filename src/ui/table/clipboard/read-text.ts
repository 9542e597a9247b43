import { type ClipGrid, layOut } from './clip-grid'

/** Fields of tab-separated text; a field in quotes may hold line breaks, and quotes doubled. */
function fieldsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y
  while (pattern.lastIndex <= text.length) {
    const match = pattern.exec(text)
    if (match === null) break
    const [, quoted, plain = '', end] = match
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  const last = rows[rows.length - 1]
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

const rule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*$/

/** Rows of a table drawn with upright bars, as notes and chat programs copy them; null for other text. */
function barFields(text: string): string[][] | null {
  if (!text.includes('|')) return null
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length < 2 || !lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) return null
  return lines
    .filter((line) => !rule.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((field) => field.trim()),
    )
}

/** Text of the clipboard as a grid; rows of one field each are one column. */
export function gridInText(text: string): ClipGrid {
  const rows = barFields(text) ?? fieldsOf(text)
  return layOut(
    rows.map((fields) =>
      fields.map((field) => {
        const lines = field.split(/\r?\n|\r/).filter((line) => line.trim() !== '')
        return {
          text: lines.length > 1 ? field : field.trim(),
          lines: lines.length,
          marked: false,
          rows: 1,
          columns: 1,
        }
      }),
    ),
  )
}
