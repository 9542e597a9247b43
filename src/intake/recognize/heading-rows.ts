import type { Edition } from '../../editions/edition'
import { paragraph, type SourceItem, type SourceRow } from '../source-document'
import { compactLine, core, likeness } from '../tables/label'
import { isBlank } from '../tables/table-words'
import { namesOfPart } from './headings'
import { withoutNumbering } from './numbering'

const surely = 0.85

/** The only words of a row, where they are the heading of a part. */
function headingIn(row: SourceRow, edition: Edition): string | null {
  const [only, another] = row.filter(({ text }) => !isBlank(text))
  if (only === undefined || another !== undefined) return null
  const line = compactLine(only.text)
  const name = core(withoutNumbering(line))
  // A heading of table four opens with a word of that table's head.
  const known =
    name.length > 6 && edition.parts.some((part) => namesOfPart(part).some((one) => likeness(name, one) >= surely))
  return known ? only.text.replace(/\n/g, '').trim() : null
}

/** Headings of parts that stand in a table as rows of their own become lines, and the table ends above them. */
export function withHeadingLines(items: readonly SourceItem[], edition: Edition): SourceItem[] {
  return items.flatMap((item): SourceItem[] => {
    if (item.kind !== 'table') return [item]
    const pieces: SourceItem[] = []
    let rows: SourceRow[] = []
    const close = (): void => {
      if (rows.length > 0) pieces.push({ ...item, rows })
      rows = []
    }
    for (const row of item.rows) {
      const heading = headingIn(row, edition)
      if (heading === null) rows.push(row)
      else {
        close()
        pieces.push(paragraph(heading))
      }
    }
    close()
    return pieces
  })
}
