import type { Report } from '../../report/report'
import { migrated, type SavedMigration, savedMigrations } from '../../report/saved-migrations'
import { formatName, formatVersion } from '../../report/saved-report'
import { readShape } from '../../report/shape'

/** What is wrong with a saved report; `newer` was written by a later version of this program. */
export type SavedProblem =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'missing' | 'wrong'; readonly path: string }

export type SavedResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly SavedProblem[] }

const refused = (...problems: SavedProblem[]): SavedResult => ({ ok: false, problems })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a JSON text says, or undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the text of a saved report, of this version or an older one. */
export function readSaved(
  raw: string,
  newest: number = formatVersion,
  migrations: readonly SavedMigration[] = savedMigrations,
): SavedResult {
  const saved = jsonOf(raw)
  if (saved === undefined) return refused({ kind: 'not-json' })
  if (!isRecord(saved) || saved.format !== formatName || typeof saved.version !== 'number')
    return refused({ kind: 'foreign' })
  if (saved.version > newest) return refused({ kind: 'newer', version: saved.version })
  const shape = readShape(migrated(saved, saved.version, migrations).report)
  if (shape.ok) return { ok: true, report: shape.report }
  return refused(...shape.problems.map(({ path, problem }) => ({ kind: problem, path })))
}
