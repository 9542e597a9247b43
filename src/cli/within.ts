import { CommandError } from './command'

/**
 * A task's result, or a command error with the given sentence when it takes longer than so many milliseconds. The task
 * itself cannot be stopped.
 */
export async function within<Result>(milliseconds: number, task: Promise<Result>, sentence: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CommandError(sentence)), milliseconds)
  })
  try {
    return await Promise.race([task, late])
  } finally {
    clearTimeout(timer)
  }
}
