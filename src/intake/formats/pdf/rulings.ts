import type { Ruling } from './page-content'

/** Points within which two lines are one, or touch: double borders and gaps at crossings are thinner. */
export const touching = 3
/** Shorter lines rule nothing: dots of leaders, parts of a logo. */
const shortest = 5

/** Lines in pieces, or drawn once for each of two cells, as one line each. */
export function wholeRulings(rulings: readonly Ruling[]): Ruling[] {
  return (['across', 'down'] as const).flatMap((direction) => {
    const sorted = rulings.filter((one) => one.direction === direction).sort((a, b) => a.at - b.at)
    const tracks: Ruling[][] = []
    for (const one of sorted) {
      const track = tracks[tracks.length - 1]
      const first = track?.[0]
      if (track !== undefined && first !== undefined && one.at - first.at <= touching / 2) track.push(one)
      else tracks.push([one])
    }
    return tracks.flatMap(joinedAlong).filter(({ from, to }) => to - from >= shortest)
  })
}

function joinedAlong(track: readonly Ruling[]): Ruling[] {
  const whole: Ruling[] = []
  for (const one of [...track].sort((a, b) => a.from - b.from)) {
    const last = whole[whole.length - 1]
    if (last !== undefined && one.from - last.to <= touching)
      whole[whole.length - 1] = { ...last, to: Math.max(last.to, one.to) }
    else whole.push(one)
  }
  return whole
}

const within = (value: number, { from, to }: Ruling): boolean => value >= from - touching && value <= to + touching

/** Lines that hang together, each group apart: the skeletons of tables and frames. */
export function skeletons(rulings: readonly Ruling[]): Ruling[][] {
  const across = rulings.filter(({ direction }) => direction === 'across')
  const down = rulings.filter(({ direction }) => direction === 'down')
  const left = new Set([...across, ...down])
  const groups: Ruling[][] = []
  for (const start of down) {
    if (!left.delete(start)) continue
    const group = [start]
    for (let at = 0; at < group.length; at++) {
      const one = group[at]
      if (one === undefined) break
      for (const other of one.direction === 'down' ? across : down) {
        if (!left.has(other) || !within(one.at, other) || !within(other.at, one)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}
