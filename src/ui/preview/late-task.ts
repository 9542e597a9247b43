export interface LateTask {
  /** Something changed: the task runs once things are quiet, or have not been for long. */
  readonly ask: () => void
  readonly cancel: () => void
}

/** In ms: shorter than a pause between two words, and longer than between two keys. */
const quiet = 120
const longest = 600

/** Runs after a picture with the key in it has been painted, once for many keys. */
export function lateTask(run: () => void): LateTask {
  let pause: ReturnType<typeof setTimeout> | null = null
  let limit: ReturnType<typeof setTimeout> | null = null
  const cancel = () => {
    if (pause !== null) clearTimeout(pause)
    if (limit !== null) clearTimeout(limit)
    pause = null
    limit = null
  }
  const done = () => {
    cancel()
    run()
  }
  return {
    ask: () => {
      if (pause !== null) clearTimeout(pause)
      pause = setTimeout(done, quiet)
      limit ??= setTimeout(done, longest)
    },
    cancel,
  }
}
