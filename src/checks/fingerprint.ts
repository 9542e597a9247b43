/** FNV-1a over UTF-16 units: short, the same on every machine, and spread enough for one report's findings. */
function hash(text: string, seed: number): number {
  let state = seed
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return state >>> 0
}

/** Names a finding by its rule and the values it rests on; another value, another name. */
export function fingerprintOf(rule: string, values: readonly string[]): string {
  const text = [rule, ...values].join('\u0000')
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x1b873593).toString(36)
}
