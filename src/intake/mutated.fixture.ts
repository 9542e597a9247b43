const bytesOf = (text: string) => new TextEncoder().encode(text)

const spices = [
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '\u0000',
  '\uffff',
  '\t',
  '\n',
  '[',
  '{',
  '__proto__',
  'constructor',
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '<table>',
  '</tr>',
  'colspan=999',
  '一、',
  '九',
  '-1',
  '1e9',
].map(bytesOf)

/** A few bytes or words changed, doubled, moved or cut off. */
export function mutated(original: Uint8Array, pick: (below: number) => number): Uint8Array {
  let bytes: Uint8Array = original.slice()
  for (let count = 1 + pick(4); count > 0; count--) {
    const at = pick(bytes.length)
    const length = 1 + pick(pick(10) === 0 ? 2000 : 20)
    const piece = bytes.subarray(at, at + length)
    const rest = bytes.subarray(at + length)
    switch (pick(6)) {
      case 0:
        bytes[at] = pick(256)
        break
      case 1:
        bytes = joined(bytes.subarray(0, at), rest)
        break
      case 2:
        bytes = joined(bytes.subarray(0, at), piece, piece, rest)
        break
      case 3:
        bytes = joined(bytes.subarray(0, at), spices[pick(spices.length)] ?? piece, bytes.subarray(at))
        break
      case 4:
        bytes = pick(8) === 0 ? bytes.slice(0, at) : bytes
        break
      default:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8))
    }
  }
  return bytes
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
