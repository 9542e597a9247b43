import type { Report } from '../../report/report'
import { migrated, type SavedMigration, savedMigrations } from '../../report/saved-migrations'
import { formatVersion } from '../../report/saved-report'
import { readShape } from '../../report/shape'
import type { Note } from '../note'
import { refuse } from '../refusal'

export interface SavedReading {
  readonly report: Report
  readonly notes: readonly Note[]
}

/** JSON without the key that could reach into the program's own objects. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return refuse('文件不是完整的 JSON，可能没有下载完或被改动过。')
  }
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

/** Reads a saved report, of this version or an older one, also without its envelope or inside the answer of `report read`. */
export function readSaved(data: unknown, migrations: readonly SavedMigration[] = savedMigrations): SavedReading {
  if (!isObject(data)) return refuse('这个 JSON 文件里没有年度报告。')
  const notes: Note[] = []
  if (typeof data.version === 'number' && data.version > formatVersion)
    notes.push({ kind: 'guessed', message: '文件由较新的程序保存，可能有读不到的内容。' })
  const form = typeof data.version === 'number' ? migrated({ ...data }, data.version, migrations) : data
  const read = readShape('report' in form ? form.report : form)
  if (!read.ok) {
    const paths = read.problems.slice(0, 3).map(({ path }) => path || 'report')
    return refuse(`这个 JSON 文件不是本程序保存的年度报告（${paths.join('、')} 不符）。`)
  }
  notes.push({ kind: 'read', message: `读入保存的 ${read.report.year} 年度报告。` })
  if (read.unknownCells.length > 0)
    notes.push({
      kind: 'unclear',
      message: `有 ${read.unknownCells.length} 格不在 ${read.report.edition} 年版的表格中，没有读入。`,
      text: read.unknownCells.join('\n'),
    })
  return { report: read.report, notes }
}
