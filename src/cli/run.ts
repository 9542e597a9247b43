import { check } from './check'
import { CommandError, type ExitCode, type Output, type Verb } from './command'
import { editions } from './editions'
import { read } from './read'
import { write } from './write'

const verbs: ReadonlyMap<string, Verb> = new Map(Object.entries({ editions, read, check, write }))

const usage =
  '用法：report editions | read FILE … | check FILE … [--last FILE] [--words LIST] [--sheet OUT] | write FILE --to docx|html|xlsx|ofd|json -o OUT'

/** Carries out one command line. */
export async function run([name = '', ...parameters]: readonly string[], output: Output): Promise<ExitCode> {
  const verb = verbs.get(name)
  try {
    if (verb === undefined) throw new CommandError(usage)
    return await verb(parameters, output)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    output.complain(error.message)
    return 2
  }
}
