import * as z from 'zod/mini'
import { editionById, editionIds } from '../editions'
import { cellsOf } from '../editions/cells'
import { emptyAgency, emptyReport } from './empty-report'
import type { Report } from './report'

const text = z.string()
const optionalText = z._default(text, '')

const agency = z.object({
  ...(Object.fromEntries(Object.keys(emptyAgency).map((key) => [key, optionalText])) as Record<
    Exclude<keyof typeof emptyAgency, 'unitType'>,
    typeof optionalText
  >),
  unitType: z._default(z.enum(['镇', '乡', '街道']), '镇'),
})

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({
    kind: z.literal('figure'),
    image: text.check(z.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]*$/)),
    caption: optionalText,
    alternative: optionalText,
  }),
])

const blocks = z._default(z.array(block), () => [])
const tableText = z._default(z.record(text, z.record(text, text)), () => ({}))

/** Shape of a report on disk. It never judges the content: an unfinished or wrong report has the right shape too. */
export const reportShape = z.object({
  edition: z.enum(editionIds),
  year: z.int(),
  agency: z._default(agency, () => ({ ...emptyAgency })),
  title: optionalText,
  introduction: optionalText,
  narratives: z._default(z.object({ part1: blocks, part5: blocks, part6: blocks }), () => ({
    part1: [],
    part5: [],
    part6: [],
  })),
  tables: z.object({ table2: tableText, table3: tableText, table4: tableText }),
  signature: z._default(z.object({ agency: optionalText, date: optionalText }), () => ({ agency: '', date: '' })),
  acknowledgements: z._default(z.array(z.object({ rule: text, fingerprint: text, reason: text, at: text })), () => []),
})

/** One place where data differs from the shape: a path such as `tables.table3` and what was found there. */
export interface ShapeProblem {
  readonly path: string
  readonly problem: 'missing' | 'wrong'
}

export type ShapeResult =
  | { readonly ok: true; readonly report: Report; readonly unknownCells: readonly string[] }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] }

/**
 * Reads untrusted data as a report. Cells the data lacks are blank; cells the edition does not have are left out and
 * named in `unknownCells`, so that the caller can say so.
 */
export function readShape(data: unknown): ShapeResult {
  const parsed = reportShape.safeParse(data)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, input }) => ({
      path: path.join('.'),
      problem: input === undefined ? ('missing' as const) : ('wrong' as const),
    }))
    return { ok: false, problems }
  }
  const edition = editionById(parsed.data.edition)
  const report: Report = { ...parsed.data, tables: emptyReport(edition, parsed.data.year).tables }
  const cells = cellsOf(edition)
  const unknownCells: string[] = []
  for (const [table, rows] of Object.entries(parsed.data.tables))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, value] of Object.entries(columns)) {
        const line = report.tables[table as keyof Report['tables']][row]
        if (cells.has(`${table}.${row}.${column}` as never) && line !== undefined) line[column] = value
        else unknownCells.push(`${table}.${row}.${column}`)
      }
  return { ok: true, report, unknownCells }
}
