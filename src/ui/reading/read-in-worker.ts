import type { ReadResult } from '../../intake/read-report'
import type { Stage, WorkerSays } from './worker-messages'

/** Why reading ended without a word from the reader. */
export type Stopped = { readonly ok: 'stopped'; readonly why: 'cancelled' | 'too-long' | 'broken' }

export interface Readable {
  readonly signal: AbortSignal
  readonly onStage: (stage: Stage) => void
}

/** No report takes this long even on the slowest desktops; a file that does was made to. */
export const patienceMs = 60_000

/**
 * Reads a file in a worker of its own and ends the worker with it, whatever happens. Null when the worker never came
 * to life: then the caller reads by itself.
 */
export function readInWorker(
  start: () => Worker,
  file: File,
  { signal, onStage }: Readable,
): Promise<ReadResult | Stopped | null> {
  const cancelled: Stopped = { ok: 'stopped', why: 'cancelled' }
  return new Promise((resolve) => {
    // The program of the worker is loaded first, and the clerk may not have waited for it.
    if (signal.aborted) {
      resolve(cancelled)
      return
    }
    let worker: Worker
    try {
      worker = start()
    } catch {
      resolve(null)
      return
    }
    let alive = false
    const settle = (outcome: ReadResult | Stopped | null): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(outcome)
    }
    const cancel = (): void => settle(cancelled)
    const timer = setTimeout(() => settle({ ok: 'stopped', why: 'too-long' }), patienceMs)
    signal.addEventListener('abort', cancel)
    worker.onmessage = ({ data }: MessageEvent<WorkerSays>) => {
      if (data.kind === 'ready') {
        alive = true
        worker.postMessage(file)
      } else if (data.kind === 'stage') onStage(data.stage)
      else settle(data.result)
    }
    worker.onerror = () => settle(alive ? { ok: 'stopped', why: 'broken' } : null)
    worker.onmessageerror = () => settle({ ok: 'stopped', why: 'broken' })
  })
}
