import type { Change } from '../../report/changes'
import { type KeptPictures, withPictures, withReferences } from './picture-references'

/** The part of localStorage that the journal needs. */
export type TextStore = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/**
 * Changes that the database may not have yet, numbered in the order of writing: of what is typed one entry per path, the
 * newest; a step of many cells is one entry, for each costs the clerk time.
 */
export interface Journal {
  /** Writes the changes at once; throws when there is no room. */
  readonly write: (id: string, changes: readonly Change[], kept: KeptPictures) => void
  /** What was written and not cleared, oldest first. Entries that cannot be read are passed over. */
  readonly pending: (id: string, kept: KeptPictures) => Change[]
  /** The newest entry's number: a full save begun now contains everything up to it. */
  readonly mark: (id: string) => number
  readonly clear: (id: string, upTo: number) => void
}

type Entry = Pick<Change, 'path' | 'after'>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'after' in value

/** The sequence stands in front, so that it is known without reading a long entry. */
const sequenceOf = (text: string | null): number => Number(/^\d+/.exec(text ?? '')?.[0] ?? 0)

export function openJournal(store: TextStore, name: string): Journal {
  const newest = new Map<string, number>()

  const keysOf = (id: string): string[] => {
    const prefix = `${name}/journal/${id}/`
    const keys: string[] = []
    for (let index = 0; index < store.length; index += 1) {
      const key = store.key(index)
      if (key?.startsWith(prefix)) keys.push(key)
    }
    return keys.sort((a, b) => sequenceOf(store.getItem(a)) - sequenceOf(store.getItem(b)))
  }

  const mark = (id: string): number => {
    const known = newest.get(id)
    if (known !== undefined) return known
    const keys = keysOf(id)
    const last = keys[keys.length - 1]
    return last === undefined ? 0 : sequenceOf(store.getItem(last))
  }

  return {
    mark,
    write: (id, changes, kept) => {
      const entries = changes.map(({ path, after }): Entry => ({ path, after }))
      const [only] = entries
      if (only === undefined) return
      const sequence = mark(id) + 1
      const place = entries.length === 1 ? only.path.join('/') : `step/${sequence}`
      const text = withReferences(entries.length === 1 ? only : entries, kept)
      store.setItem(`${name}/journal/${id}/${place}`, `${sequence} ${text}`)
      newest.set(id, sequence)
    },
    pending: (id, kept) => {
      // Another window may have written since this one last did.
      newest.delete(id)
      return keysOf(id).flatMap((key) => {
        const text = store.getItem(key) ?? ''
        try {
          const entry = withPictures(text.slice(text.indexOf(' ')), kept)
          return (Array.isArray(entry) ? entry : [entry])
            .filter(isEntry)
            .map(({ path, after }) => ({ path, before: undefined, after }))
        } catch {
          return []
        }
      })
    },
    // Cut short by a crash, it leaves entries that the database has already; replaying them changes nothing.
    clear: (id, upTo) => {
      for (const key of keysOf(id)) if (sequenceOf(store.getItem(key)) <= upTo) store.removeItem(key)
    },
  }
}

/** Where there is no localStorage every write fails, and the keeper saves the whole report instead. */
export const noJournal: Journal = {
  write: () => {
    throw new RangeError('no journal')
  },
  pending: () => [],
  mark: () => 0,
  clear: () => undefined,
}
