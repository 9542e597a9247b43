import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readsAtOnce } from './read-file'
import { patienceMs, readInWorker } from './read-in-worker'
import type { WorkerSays } from './worker-messages'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A worker whose words the test speaks. */
function handWorker() {
  const sent: unknown[] = []
  const worker = {
    onmessage: null as ((event: { data: WorkerSays }) => void) | null,
    onerror: null as (() => void) | null,
    onmessageerror: null,
    ended: false,
    postMessage: (message: unknown) => void sent.push(message),
    terminate: () => {
      worker.ended = true
    },
  }
  const say = (data: WorkerSays): void => worker.onmessage?.({ data })
  return { worker, sent, say, start: () => worker as unknown as Worker }
}

const file = new File(['x'], '去年.docx')
const refused = { ok: false, message: '读不了' } as const

function read(start: () => Worker) {
  const stop = new AbortController()
  const stages: string[] = []
  const outcome = readInWorker(start, file, { signal: stop.signal, onStage: (stage) => void stages.push(stage) })
  return { outcome, stop, stages }
}

test('a worker gets the file once it lives, says how far it is and ends with its answer', async () => {
  const { worker, sent, say, start } = handWorker()
  const { outcome, stages } = read(start)
  expect(sent).toEqual([])
  say({ kind: 'ready' })
  expect(sent).toEqual([file])
  say({ kind: 'stage', stage: 'recognizing' })
  say({ kind: 'done', result: refused })
  expect(await outcome).toEqual(refused)
  expect(stages).toEqual(['recognizing'])
  expect(worker.ended).toBe(true)
})

test('cancelling ends the worker', async () => {
  const { worker, say, start } = handWorker()
  const { outcome, stop } = read(start)
  say({ kind: 'ready' })
  stop.abort()
  expect(await outcome).toEqual({ ok: 'stopped', why: 'cancelled' })
  expect(worker.ended).toBe(true)
})

test('cancelled before the worker is there, none is started', async () => {
  const stop = new AbortController()
  stop.abort()
  const start = vi.fn<() => Worker>()
  expect(await readInWorker(start, file, { signal: stop.signal, onStage: () => undefined })).toMatchObject({
    why: 'cancelled',
  })
  expect(start).not.toHaveBeenCalled()
})

test('what takes too long is ended', async () => {
  const { worker, say, start } = handWorker()
  const { outcome } = read(start)
  say({ kind: 'ready' })
  vi.advanceTimersByTime(patienceMs)
  expect(await outcome).toEqual({ ok: 'stopped', why: 'too-long' })
  expect(worker.ended).toBe(true)
})

test('a worker that cannot start is told from one that breaks over the file', async () => {
  const dead = handWorker()
  const never = read(dead.start)
  dead.worker.onerror?.()
  expect(await never.outcome).toBeNull()
  const broken = handWorker()
  const half = read(broken.start)
  broken.say({ kind: 'ready' })
  broken.worker.onerror?.()
  expect(await half.outcome).toEqual({ ok: 'stopped', why: 'broken' })
  expect(
    await read(() => {
      throw new Error('no workers here')
    }).outcome,
  ).toBeNull()
})

test.each([
  ['年报.txt', 4_000, true],
  ['年报.HTML', 60_000, true],
  ['年报.html', 200_000, false],
  ['年报.docx', 4_000, false],
  ['年报.pdf', 4_000, false],
  ['年报', 4_000, false],
])('%s of %i bytes is read at once: %s', (name, size, atOnce) => {
  expect(readsAtOnce({ name, size })).toBe(atOnce)
})
