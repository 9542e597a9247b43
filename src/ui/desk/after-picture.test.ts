import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPicture, behindPicture } from './after-picture'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('typing is followed once, when it pauses', () => {
  const rhythm = afterPicture()
  const wake = vi.fn()
  for (let key = 0; key < 4; key += 1) {
    rhythm(wake, 'typing')
    vi.advanceTimersByTime(100)
  }
  expect(wake).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(wake).toHaveBeenCalledTimes(1)
})

test('typing without a pause is followed all the same, about once a second', () => {
  const rhythm = afterPicture()
  const wake = vi.fn()
  for (let key = 0; key < 40; key += 1) {
    rhythm(wake, 'typing')
    vi.advanceTimersByTime(100)
  }
  expect(wake.mock.calls.length).toBeGreaterThanOrEqual(3)
  expect(wake.mock.calls.length).toBeLessThanOrEqual(5)
})

test('a step is followed behind its picture, not in it', () => {
  const rhythm = afterPicture()
  const wake = vi.fn()
  rhythm(wake, 'step')
  expect(wake).not.toHaveBeenCalled()
  vi.advanceTimersByTime(50)
  expect(wake).toHaveBeenCalledTimes(1)
})

test('a window that draws no pictures is followed too', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  const rhythm = afterPicture()
  const wake = vi.fn()
  rhythm(wake, 'step')
  vi.advanceTimersByTime(200)
  expect(wake).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})

test('what waits for a picture that comes late is done once', () => {
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 300))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  const run = vi.fn()
  behindPicture(run)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
