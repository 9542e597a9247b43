import type { Archive } from '../archive/archive'
import type { TextStore } from '../journal/journal'
import { localTextStore } from '../journal/local-text-store'
import { type Clock, wallClock } from '../keeping/clock'
import { type Latch, webLatch } from './latch'
import { storageLatch } from './storage-latch'

/** Whose the report is: this window's to write, or another's and here only to be read. */
export interface Claim {
  readonly state: () => 'mine' | 'elsewhere'
  readonly subscribe: (listener: () => void) => () => void
  /** Makes it ours. Load the report again afterwards: the other window may have changed it. */
  readonly takeOver: () => Promise<void>
  readonly release: () => void
}

export interface ClaimOptions {
  readonly locks?: LockManager | null
  readonly store?: TextStore | null
  readonly clock?: Clock
  readonly page?: EventTarget | null
}

const moment = 150

const alone: Latch = { take: async () => true, release: () => undefined }

/** Claims a report for this window; where another one has it the state is `elsewhere`. */
export async function claim(archive: Archive, id: string, options: ClaimOptions = {}): Promise<Claim> {
  const {
    locks = globalThis.navigator?.locks ?? null,
    store = localTextStore(),
    clock = wallClock,
    page = globalThis.window ?? null,
  } = options
  const listeners = new Set<() => void>()
  let state: 'mine' | 'elsewhere' = 'elsewhere'

  const become = (next: typeof state): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const lost = (): void => become('elsewhere')
  const name = `${archive.name}/lock/${id}`
  const latch =
    locks !== null
      ? webLatch(locks, name, lost)
      : store !== null
        ? storageLatch(store, clock, page, name, archive.window, lost)
        : alone

  const take = async (force: boolean): Promise<boolean> => {
    if (!(await latch.take(force))) return false
    await archive.own(id)
    become('mine')
    return true
  }
  if (!(await take(false))) {
    // This very window may be letting go of it: a page being reloaded, an editor just left.
    await new Promise<void>((done) => void clock.after(moment, done))
    await take(false)
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeOver: async () => void (await take(true)),
    release: () => latch.release(),
  }
}
