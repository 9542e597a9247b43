/** Value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5)

/** Three significant digits: more would pretend to a precision no such measurement has. */
export const rounded = (value: number): number => Number(value.toPrecision(3))

/** Milliseconds of processor time one call takes; waiting for other programs on a busy machine does not count. */
export async function timed(call: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Medians of several calls, taken in turns so that whatever else the machine does falls on all alike. The first rounds
 * are for the compiler and do not count.
 */
export async function mediansInTurns<Name extends string>(
  calls: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const samples = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]))
  const warming = Math.ceil(rounds / 4)
  for (let round = -warming; round < rounds; round += 1)
    for (const [name, call] of Object.entries<() => unknown>(calls)) {
      const duration = await timed(call)
      if (round >= 0) samples.get(name)?.push(duration)
    }
  return Object.fromEntries([...samples].map(([name, all]) => [name, median(all)])) as Record<Name, number>
}
