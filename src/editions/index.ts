import { edition2019 } from './2019/edition'
import { edition2021 } from './2021/edition'
import type { Edition, EditionId } from './edition'

/** Every edition of the form, oldest first; all integrity, grid and round-trip tests walk this list. */
export const editions: readonly Edition[] = [edition2019, edition2021]

/** Ids of all editions, oldest first. */
export const editionIds: readonly EditionId[] = editions.map(({ id }) => id)

/** The edition prescribed for a report year, or null where none was (before 2019). */
export function editionFor(year: number): Edition | null {
  return (
    editions.find(({ firstYear, lastYear }) => firstYear <= year && (lastYear === null || year <= lastYear)) ?? null
  )
}

export function editionById(id: EditionId): Edition {
  const edition = editions.find((candidate) => candidate.id === id)
  if (edition === undefined) throw new RangeError(`unknown edition ${id}`)
  return edition
}
