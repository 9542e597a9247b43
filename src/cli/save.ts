import { writeFileSync } from 'node:fs'
import { CommandError } from './command'

/** Writes a file, or says in one clear sentence that it cannot be. */
export function save(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch {
    throw new CommandError(`写不了文件：${path}`)
  }
}
