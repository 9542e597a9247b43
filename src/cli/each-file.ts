import { CommandError, type ExitCode, type Output } from './command'

interface Answer {
  readonly answer: object
  readonly exitCode: ExitCode
}

/**
 * One file: its answer alone, failing loudly. Several: one line each with the file's name, so that one unreadable file
 * does not hide the others; the worst exit code wins.
 */
export async function answerEach(
  files: readonly string[],
  output: Output,
  ask: (file: string) => Promise<Answer>,
): Promise<ExitCode> {
  const [only] = files
  if (files.length === 1 && only !== undefined) {
    const { answer, exitCode } = await ask(only)
    output.print(answer)
    return exitCode
  }
  let worst: ExitCode = 0
  for (const file of files) {
    const { answer, exitCode } = await attempt(file, ask)
    output.print({ file, ...answer })
    if (exitCode > worst) worst = exitCode
  }
  return worst
}

async function attempt(file: string, ask: (file: string) => Promise<Answer>): Promise<Answer> {
  try {
    return await ask(file)
  } catch (error) {
    if (error instanceof CommandError) return { answer: { error: error.message }, exitCode: 2 }
    throw error
  }
}
