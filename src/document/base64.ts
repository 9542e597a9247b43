const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueByCode = new Uint8Array(128)
for (let value = 0; value < alphabet.length; value++) valueByCode[alphabet.charCodeAt(value)] = value

/** Bytes of base64 text; the caller has checked its alphabet. */
export function decodeBase64(base64: string): Uint8Array {
  const length = base64.replace(/=+$/, '').length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let index = 0; index < length; index++) {
    bits = ((bits << 6) | (valueByCode[base64.charCodeAt(index)] ?? 0)) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  return bytes
}
