const pairsByText = new Map<string, ReadonlyMap<string, number>>()

/** Pairs of neighbouring characters, without marks, figures and years: what remains of a copied sentence. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const known = pairsByText.get(text)
  if (known !== undefined) return known
  const words = text.replace(/[^\u4e00-\u9fa5]/g, '')
  const pairs = new Map<string, number>()
  for (let index = 0; index + 1 < words.length; index++) {
    const pair = words.slice(index, index + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  if (pairsByText.size > 512) pairsByText.clear()
  pairsByText.set(text, pairs)
  return pairs
}

/** Share of common character pairs, 0 to 1 (Dice). */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  let common = 0
  let all = 0
  for (const [pair, count] of left) {
    all += count
    common += Math.min(count, right.get(pair) ?? 0)
  }
  for (const count of right.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
