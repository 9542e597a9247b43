import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jpegOrientation } from './jpeg-orientation'

/** A JPEG of nothing but what a camera says of itself. */
function photograph(orientation: number, little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(8 + 2 + 2 * 12 + 4))
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d)
  tiff.setUint16(2, 42, little)
  tiff.setUint32(4, 8, little)
  tiff.setUint16(8, 2, little)
  tiff.setUint16(10, 0x0100, little)
  tiff.setUint16(22, 0x0112, little)
  tiff.setUint16(24, 3, little)
  tiff.setUint32(26, 1, little)
  tiff.setUint16(30, orientation, little)
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...new Uint8Array(tiff.buffer)]
  const comment = [0xff, 0xfe, 0, 4, 0x41, 0x42]
  return Uint8Array.from([0xff, 0xd8, ...comment, 0xff, 0xe1, 0, exif.length + 2, ...exif, 0xff, 0xda, 0, 2])
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a photograph says how the camera was held: %i', (orientation) => {
  expect(jpegOrientation(photograph(orientation, true))).toBe(orientation)
  expect(jpegOrientation(photograph(orientation, false))).toBe(orientation)
})

test('a picture without or with unreadable data of a camera is upright', () => {
  expect(jpegOrientation(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2))).toBe(1)
  expect(jpegOrientation(photograph(9, true))).toBe(1)
})

test('whatever bytes come, nothing breaks', async () => {
  const start = photograph(6, true)
  const spoiled = fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from([...start.subarray(0, 20), ...bytes]))
  await fc.assert(
    fc.property(spoiled, (bytes) => {
      expect(jpegOrientation(bytes)).toBeGreaterThanOrEqual(1)
      expect(jpegOrientation(bytes.subarray(0, bytes.length >> 1))).toBeLessThanOrEqual(8)
    }),
  )
})
