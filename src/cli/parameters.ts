import { parseArgs } from 'node:util'
import { CommandError } from './command'

export interface Parameters {
  readonly files: readonly string[]
  readonly options: Readonly<Partial<Record<string, string>>>
}

/** Splits what stands behind a verb into files and the options that the verb knows; every option takes a value. */
export function readParameters(
  parameters: readonly string[],
  known: Readonly<Record<string, string>> = {},
): Parameters {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, short]) => [name, short === '' ? { type: 'string' } : { type: 'string', short }]),
  ) as Record<string, { type: 'string'; short?: string }>
  try {
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true })
    return { files: positionals, options: values }
  } catch {
    const names = Object.keys(known).map((name) => `--${name}`)
    throw new CommandError(`参数有误，可用的选项：${names.join('、') || '无'}。`)
  }
}

export function requireFiles({ files }: Parameters): readonly [string, ...string[]] {
  const [first, ...others] = files
  if (first === undefined) throw new CommandError('请写出要读的文件。')
  return [first, ...others]
}
