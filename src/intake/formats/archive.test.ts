import { zipSync } from 'fflate'
import { beforeEach, expect, test, vi } from 'vitest'
import { bomb } from '../bomb.fixture'
import { megabyte } from '../limits'
import { openArchive } from './archive'

const inflated = vi.hoisted(() => ({ bytes: 0 }))

vi.mock('fflate', async (original) => {
  const whole = await original<typeof import('fflate')>()
  class CountingInflate extends whole.Inflate {
    constructor(take: import('fflate').FlateStreamHandler) {
      super((chunk, last) => {
        inflated.bytes += chunk.length
        take(chunk, last)
      })
    }
  }
  return { ...whole, Inflate: CountingInflate }
})

beforeEach(() => {
  inflated.bytes = 0
})

test('a bomb that says its size is not unpacked at all', () => {
  const bytes = bomb('declared')
  expect(bytes.length).toBeLessThan(400_000)
  expect(() => openArchive(bytes)).toThrow('解压后')
  expect(inflated.bytes).toBe(0)
})

test('a bomb that denies its size is left soon behind what it claims', () => {
  const archive = openArchive(bomb('denied'))
  expect(() => archive.unpack('word/document.xml', 12 * megabyte)).toThrow('解压后')
  expect(inflated.bytes).toBeGreaterThan(megabyte)
  expect(inflated.bytes).toBeLessThan(2 * megabyte)
})

test('an honest part is unpacked whole, up to the limit asked for', () => {
  const archive = openArchive(zipSync({ a: new Uint8Array(3 * megabyte) }, { level: 9 }))
  expect(archive.unpack('a', 3 * megabyte)?.length).toBe(3 * megabyte)
  expect(() => archive.unpack('a', 2 * megabyte)).toThrow('解压后')
  expect(inflated.bytes).toBeLessThan(6 * megabyte)
})
