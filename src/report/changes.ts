import type { Report } from './report'

/** One value of a report replaced by another; `path` leads to it, e.g. `['tables','table3','granted','total']`. */
export interface Change {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/** What differs between two states of a report, field by field; lists (paragraphs, explanations) count as one field. */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): Change[] {
  if (before === after) return []
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => changesBetween(before[key], after[key], [...path, key]))
  }
  return same(before, after) ? [] : [{ path, before, after }]
}

function withValue(target: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (!isRecord(target) || !(key in target)) return target
  return { ...target, [key]: withValue(target[key], rest, value) }
}

/** The report after the changes; changes that lead nowhere in it are passed over. */
export function applyChanges(report: Report, changes: readonly Change[]): Report {
  return changes.reduce<unknown>((state, { path, after }) => withValue(state, path, after), report) as Report
}

/** The same changes backwards, last first. */
export function inverse(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map(({ path, before, after }) => ({ path, before: after, after: before }))
}
