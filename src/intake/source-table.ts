import { maximalCells } from './limits'
import { refuse } from './refusal'
import { paragraph, type SourceItem, type SourceRow, type SourceTable } from './source-document'

/** Longer than any label of the form, letter-spaced or not: such a cell holds running text. */
export const longestCell = 300

/** Cells of a table inside a cell that may be no more than a box around the cell's words. */
export const smallGrid = 3

/** A table with running text in its cells only lays out the page: its text comes out in reading order. */
export function tableItems(rows: readonly SourceRow[], widths: SourceTable['widths']): SourceItem[] {
  if (rows.reduce((sum, row) => sum + row.length, 0) > maximalCells)
    refuse('文件里的表格太大，不像一份年度报告，没有打开。')
  if (rows.every((row) => row.every(({ text }) => text.length <= longestCell))) return [{ kind: 'table', widths, rows }]
  return rows.flatMap((row) =>
    row.flatMap(({ text }) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [paragraph(line)]))),
  )
}

/** Lines of a cell as one text, without the empty ones at its ends. */
export function cellText(lines: readonly string[]): string {
  let start = 0
  let end = lines.length
  while (start < end && lines[start] === '') start++
  while (end > start && lines[end - 1] === '') end--
  return lines.slice(start, end).join('\n')
}

const narrowBlank = /[ \t\r\n\f]/

/** Cuts the spaces that only format a source file; wide and no-break spaces are part of the text. */
export function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && narrowBlank.test(text.charAt(start))) start++
  while (end > start && narrowBlank.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
