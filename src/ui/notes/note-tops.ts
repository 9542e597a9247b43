/** A note's height and where it would like to stand; null when no words are marked for it. */
export interface Wanted {
  readonly top: number | null
  readonly height: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The first stretch that leaves room for a note between those that stand already. */
function freeStart(taken: readonly Span[], height: number, between: number): number {
  let start = 0
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (start + height + between <= span.start) return start
    start = Math.max(start, span.end + between)
  }
  return start
}

/**
 * Where notes stand: at their words, or below the note before when it is crowded; notes without words fill the first
 * room left over.
 */
export function noteTops(notes: readonly Wanted[], between: number): number[] {
  const tops = new Map<number, number>()
  const taken: Span[] = []
  const stand = (index: number, top: number, height: number): void => {
    tops.set(index, top)
    taken.push({ start: top, end: top + height })
  }
  let end = 0
  for (const [index, { top, height }] of notes.entries()) {
    if (top === null) continue
    const free = Math.max(Math.round(top), end)
    stand(index, free, height)
    end = free + height + between
  }
  for (const [index, { top, height }] of notes.entries())
    if (top === null) stand(index, freeStart(taken, height, between), height)
  return notes.map((_, index) => tops.get(index) ?? 0)
}
