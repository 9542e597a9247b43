import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lateTask } from './late-task'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('many keys in a row are one drawing, after the last of them', () => {
  const run = vi.fn()
  const task = lateTask(run)
  for (let key = 0; key < 4; key++) {
    task.ask()
    vi.advanceTimersByTime(100)
  }
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20)
  expect(run).toHaveBeenCalledTimes(1)
})

test('who never stops typing sees the pages all the same', () => {
  const run = vi.fn()
  const task = lateTask(run)
  for (let key = 0; key < 20; key++) {
    task.ask()
    vi.advanceTimersByTime(100)
  }
  expect(run).toHaveBeenCalledTimes(3)
})

test('nothing is drawn once the pages are put away', () => {
  const run = vi.fn()
  const task = lateTask(run)
  task.ask()
  task.cancel()
  vi.runAllTimers()
  expect(run).not.toHaveBeenCalled()
})
