import type { CDPSession, Page } from 'playwright'
import type { CellKey } from '../../src/editions/edition'

/** A page under measurement. */
export interface MeasuredPage {
  readonly page: Page
  readonly session: CDPSession
  /** Where the page writes the outcome of its checks. */
  readonly check: string
}

/** The program and the floor it is measured against. */
export interface Pair {
  readonly product: MeasuredPage
  readonly floor: MeasuredPage
}

/** Both pages name their cells alike. */
export const cellSelector = (key: CellKey): string => `[id="cell-${key}"]`

/** Runs something on both pages in turns, the other one first each time, so that the machine's moods fall on both. */
export async function inTurns<Result>(
  { product, floor }: Pair,
  round: number,
  run: (page: MeasuredPage) => Promise<Result>,
): Promise<{ readonly product: Result; readonly floor: Result }> {
  if (round % 2 === 0) {
    const first = await run(product)
    return { product: first, floor: await run(floor) }
  }
  const first = await run(floor)
  return { product: await run(product), floor: first }
}

export async function throttle({ product, floor }: Pair, rate: number): Promise<void> {
  for (const { session } of [product, floor]) await session.send('Emulation.setCPUThrottlingRate', { rate })
}
