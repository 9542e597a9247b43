import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { maximalFileBytes, megabyte } from '../intake/limits'
import type { Note } from '../intake/note'
import { readAnyReport } from '../intake/read-report'
import type { Report } from '../report/report'
import { CommandError } from './command'
import { within } from './within'

export interface OpenedReport {
  readonly report: Report
  readonly notes: readonly Note[]
}

/** A file's bytes, or one clear sentence why not. */
export function bytesOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path)
    if (size > maximalFileBytes)
      throw new CommandError(`${path}：文件超过 ${maximalFileBytes / megabyte} MB，没有打开。`)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof CommandError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new CommandError(code === 'ENOENT' ? `找不到文件：${path}` : `打不开文件：${path}`)
  }
}

/** Far more than the longest report takes; over a damaged PDF its program may wait for ever. */
const longestReading = 60_000

/** Reads a report from disk, whatever its format. */
export async function openReport(path: string): Promise<OpenedReport> {
  const reading = readAnyReport({ name: basename(path), bytes: bytesOf(path) })
  const result = await within(longestReading, reading, `${path}：一分钟内没有读完，可能已损坏，没有打开。`)
  if (!result.ok) throw new CommandError(`${path}：${result.message}`)
  return result
}
