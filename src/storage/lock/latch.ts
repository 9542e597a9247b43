/** One way to keep two windows from writing the same report. */
export interface Latch {
  /** Takes it if it is free, or from whoever has it when `force` is true; says whether it is ours now. */
  readonly take: (force: boolean) => Promise<boolean>
  readonly release: () => void
}

/** The browser's own locks: freed by themselves when a window dies. They need a secure page. */
export function webLatch(locks: LockManager, name: string, lost: () => void): Latch {
  let release = (): void => undefined
  return {
    release: () => release(),
    take: (force) =>
      new Promise((answer) => {
        let asked = false
        const hold = (lock: Lock | null): Promise<void> | undefined => {
          asked = true
          answer(lock !== null)
          if (lock === null) return undefined
          return new Promise((done) => {
            release = done
          })
        }
        locks.request(name, force ? { steal: true } : { ifAvailable: true }, hold).catch(() => {
          // Rejected later: another window took the lock by force. At once: this page may not have locks at all, and
          // the writer's name in the record is what is left to keep two windows apart.
          if (asked) lost()
          else answer(true)
        })
      }),
  }
}
