import type { Report } from './report'

/** One value of a report replaced by another; `path` leads to it, e.g. `['tables','table3','granted','total']`. */
export interface Change {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deep equality without spelling values out: a picture is a text of megabytes, and is compared at every key. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value, index) => same(value, b[index]))
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]))
}

/** A copy that shares no list and no record with the original; texts are shared, however long. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, copyOf(inside)])) as Value
}

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
