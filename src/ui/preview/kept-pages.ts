import type { Page } from '../../document/pages/page'

/** Pages are plain data: lists, records and values. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  const values = other as Record<string, unknown>
  return keys.length === others.length && keys.every((key) => same((one as Record<string, unknown>)[key], values[key]))
}

/** The new pages, with every page that did not change as the object it was, so that it is not drawn again. */
export const keptPages = (before: readonly Page[], after: readonly Page[]): Page[] =>
  after.map((page, index) => {
    const known = before[index]
    return known !== undefined && same(known, page) ? known : page
  })
