import type { Change } from '../../report/changes'
import type { History } from '../../report/history'
import type { Report } from '../../report/report'
import { type Archive, type Refusal, SaveRefused } from '../archive/archive'
import { type Clock, wallClock } from './clock'

/** `full`: no room left · `closed`: the database is gone, e.g. migrated by a newer program in another window. */
export type KeepFailure = Refusal | 'full' | 'closed'

export type KeepStatus =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: KeepFailure }

/** Keeps one report while it is written: every change in the journal at once, the whole in the database soon. */
export interface Keeper {
  readonly record: (report: Report, changes: readonly Change[], history: History) => void
  /** Saves what is not saved yet; never rejects, `status` says how it went. */
  readonly flush: () => Promise<void>
  readonly status: () => KeepStatus
  readonly subscribe: (listener: () => void) => () => void
  /** Saves and stops. */
  readonly close: () => Promise<void>
  /** Stops without saving: another window has taken over and has read the journal. */
  readonly abandon: () => void
}

export interface KeeperOptions {
  readonly clock?: Clock
  /** Tells when the page is left or hidden; the window, unless a test says otherwise. */
  readonly page?: EventTarget | null
  /** When the report was last saved, as `load` said. */
  readonly savedAt?: string
}

/** Saving waits for a pause in typing, but not longer than this. */
const pause = 800
const patience = 10_000
const retryAfter = 15_000
const leaving = ['pagehide', 'visibilitychange']

function reasonOf(failure: unknown): KeepFailure {
  if (failure instanceof SaveRefused) return failure.reason
  return failure instanceof Error && failure.name === 'QuotaExceededError' ? 'full' : 'closed'
}

export function openKeeper(archive: Archive, id: string, options: KeeperOptions = {}): Keeper {
  const { clock = wallClock, page = globalThis.window ?? null, savedAt } = options
  const listeners = new Set<() => void>()
  let status: KeepStatus = { kind: 'saved', at: savedAt === undefined ? clock.now() : Date.parse(savedAt) }
  let unsaved: { readonly report: Report; readonly history: History } | null = null
  let unsavedSince = 0
  let callOff = (): void => undefined
  let running: Promise<void> | null = null
  let stopped = false

  const show = (next: KeepStatus): void => {
    status = next
    for (const listener of listeners) listener()
  }

  const schedule = (milliseconds: number): void => {
    callOff()
    callOff = clock.after(milliseconds, () => void flush())
  }

  const saveUnsaved = async (): Promise<void> => {
    while (unsaved !== null && !stopped) {
      const { report, history } = unsaved
      unsaved = null
      try {
        await archive.save(id, report, history)
        if (unsaved === null) show({ kind: 'saved', at: clock.now() })
      } catch (failure) {
        unsaved ??= { report, history }
        const reason = reasonOf(failure)
        show({ kind: 'failed', reason })
        // Room may be made, a refusal stands.
        if (!stopped && (reason === 'full' || reason === 'closed')) schedule(retryAfter)
        return
      }
    }
  }

  const flush = async (): Promise<void> => {
    callOff()
    running ??= saveUnsaved().finally(() => {
      running = null
    })
    await running
  }

  const flushOnLeaving = (): void => void flush()
  for (const event of leaving) page?.addEventListener(event, flushOnLeaving)
  const stop = (): void => {
    stopped = true
    callOff()
    for (const event of leaving) page?.removeEventListener(event, flushOnLeaving)
  }

  return {
    flush,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    record: (report, changes, history) => {
      if (stopped) return
      if (unsaved === null) unsavedSince = clock.now()
      unsaved = { report, history }
      let delay = Math.max(0, Math.min(pause, unsavedSince + patience - clock.now()))
      try {
        archive.write(id, changes)
      } catch {
        // No room in the journal, for a large new picture perhaps: the database has more.
        delay = 0
      }
      if (status.kind === 'saved') show({ kind: 'saving' })
      schedule(delay)
    },
    close: async () => {
      await flush()
      stop()
    },
    abandon: stop,
  }
}
