import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { within } from './within'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a task that never ends is given up with a sentence', async () => {
  const given = expect(within(60_000, new Promise(() => undefined), '没有读完。')).rejects.toThrow('没有读完。')
  await vi.advanceTimersByTimeAsync(60_000)
  await given
})

test('a task that ends leaves nothing behind', async () => {
  await expect(within(60_000, Promise.resolve(3), '没有读完。')).resolves.toBe(3)
  await expect(within(60_000, Promise.reject(new Error('own')), '没有读完。')).rejects.toThrow('own')
  expect(vi.getTimerCount()).toBe(0)
})
