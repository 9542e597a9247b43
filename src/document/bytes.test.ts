import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { barChart } from './bar-chart.fixture'
import { decodeBase64 } from './base64'
import { imageSize } from './image-size'
import { sha256 } from './sha256'

test('the seal is the SHA-256 everyone else computes', async () => {
  await fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

test('base64 gives back the bytes', async () => {
  await fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
    }),
  )
})

const jpeg = (...segments: readonly number[][]) => Uint8Array.from([0xff, 0xd8, ...segments.flat()])
const exif = [0xff, 0xe1, 0, 4, 0xff, 0xc0]
const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3]

test('an image says its own size', () => {
  expect(imageSize(barChart([1, 2], 60, 30), 'png')).toEqual({ width: 60, height: 30 })
  expect(imageSize(jpeg(exif, [0xff], frame), 'jpeg')).toEqual({ width: 600, height: 300 })
})

test.each([
  ['png', barChart([1]).subarray(0, 20)],
  ['png', jpeg(frame)],
  ['jpeg', barChart([1])],
  ['jpeg', jpeg(exif)],
  ['jpeg', jpeg([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
] as const)('what is no whole %s has no size', (format, bytes) => {
  expect(imageSize(bytes, format)).toBeNull()
})
