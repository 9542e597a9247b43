import type { Edit, TextPart } from '../../checks/finding'
import type { NarrativePart } from '../../editions/edition'
import type { Report } from '../../report/report'

const splice = (text: string, start: number, end: number, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end)

const isNarrative = (part: TextPart): part is NarrativePart => part === 'part1' || part === 'part5' || part === 'part6'

function withEdit(report: Report, edit: Edit): Report {
  if (edit.kind === 'cell') {
    const { table, row, column } = edit.cell
    const rows = report.tables[table]
    return {
      ...report,
      tables: { ...report.tables, [table]: { ...rows, [row]: { ...rows[row], [column]: edit.text } } },
    }
  }
  const { part, block: index, start, end, text } = edit
  if (part === 'title') return { ...report, title: splice(report.title, start, end, text) }
  if (part === 'introduction') {
    const lines = report.introduction.split('\n')
    lines[index] = splice(lines[index] ?? '', start, end, text)
    return { ...report, introduction: lines.join('\n') }
  }
  if (!isNarrative(part)) return report
  const blocks = report.narratives[part].map((block, at) =>
    at === index && block.kind === 'paragraph' ? { ...block, text: splice(block.text, start, end, text) } : block,
  )
  return { ...report, narratives: { ...report.narratives, [part]: blocks } }
}

/** The report after a suggestion's edits; later places first, so that earlier offsets still hold. */
export function applyEdits(report: Report, edits: readonly Edit[]): Report {
  const ordered = [...edits].sort((a, b) => (a.kind === 'text' && b.kind === 'text' ? b.start - a.start : 0))
  return ordered.reduce(withEdit, report)
}
