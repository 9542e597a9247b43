import { maximalPictureBytes } from '../limits'

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
]

/** A picture as a data URL when it is one that every browser and Word can show; null for all others. */
export function pictureUrl(bytes: Uint8Array): string | null {
  const format = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0]
  if (format === undefined || bytes.length > maximalPictureBytes) return null
  let binary = ''
  const step = 0x2000
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return `data:image/${format};base64,${btoa(binary)}`
}
