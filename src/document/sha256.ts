const primes: number[] = []
for (let candidate = 2; primes.length < 64; candidate++)
  if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)

/** The first 32 bits of the fraction, as FIPS 180-4 defines its constants. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x100000000) | 0
const roundConstants = primes.map((prime) => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(view.byteLength - 4, bytes.length << 3)
  return view
}

/** SHA-256 in hexadecimal. The browser's own is asynchronous and absent outside secure pages; writing is neither. */
export function sha256(bytes: Uint8Array): string {
  const view = padded(bytes)
  const hash = Int32Array.from(start)
  const words = new Int32Array(64)
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(block + index * 4)
    for (let index = 16; index < 64; index++) {
      const [early, late] = [words[index - 15] as number, words[index - 2] as number]
      const mixed = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const other = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      words[index] = ((words[index - 16] as number) + mixed + (words[index - 7] as number) + other) | 0
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number]
    for (let index = 0; index < 64; index++) {
      const choice = (e & f) ^ (~e & g)
      const turnedE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      const first = (h + turnedE + choice + (roundConstants[index] as number) + (words[index] as number)) | 0
      const majority = (a & b) ^ (a & c) ^ (b & c)
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, index) => {
      hash[index] = ((hash[index] as number) + word) | 0
    })
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
