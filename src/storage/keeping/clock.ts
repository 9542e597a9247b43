/** Time as the program sees it; tests turn it by hand. */
export interface Clock {
  readonly now: () => number
  /** Runs something later and gives what calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
