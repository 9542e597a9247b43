import type { Report } from '../report/report'
import { fill } from './fill'
import { decodeText } from './formats/decode-text'
import { kindOfFile } from './formats/file-kind'
import { readPlainText } from './formats/plain-text'
import { parseJson, readSaved } from './formats/saved-json'
import { maximalFileBytes, megabyte } from './limits'
import type { Note } from './note'
import { recognize } from './recognize/recognize'
import { Refusal, refuse } from './refusal'
import type { SourceDocument } from './source-document'

export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ReadResult =
  | { readonly ok: true; readonly report: Report; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly message: string }

type Read = Extract<ReadResult, { ok: true }>

function readSource(source: SourceDocument, name: string): Read {
  const found = recognize(source, name)
  return { ok: true, report: fill(found), notes: found.notes }
}

function readFile({ name, bytes }: ReportFile): Read {
  if (bytes.length === 0) refuse('文件是空的。')
  if (bytes.length > maximalFileBytes)
    refuse(`文件超过 ${maximalFileBytes / megabyte} MB，不像一份年度报告，没有打开。`)
  switch (kindOfFile(name, bytes)) {
    case 'json':
      return { ok: true, ...readSaved(parseJson(decodeText(bytes))) }
    case 'text':
      return readSource(readPlainText(decodeText(bytes)), name)
    default:
      return refuse('还不能读这种文件，请另存为 .docx 后再读入。')
  }
}

/** Reads any file that may hold a report. Never throws on what a file contains. */
export function readReport(file: ReportFile): ReadResult {
  try {
    return readFile(file)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message }
    return { ok: false, message: '文件读到一半出了错，可能已损坏。' }
  }
}
