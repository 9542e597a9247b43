/** Where a verb writes; the process itself outside of tests. */
export interface Output {
  /** One line of JSON. */
  readonly print: (answer: unknown) => void
  /** One clear sentence for a person. */
  readonly complain: (message: string) => void
}

/** 0: done · 1: done, and there are errors in the report · 2: could not be done. */
export type ExitCode = 0 | 1 | 2

export type Verb = (parameters: readonly string[], output: Output) => Promise<ExitCode>

/** A command that cannot be carried out; the message goes to standard error. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
