import { editionById } from '../editions'
import type { Report } from '../report/report'
import { withCaptions } from './captions'
import { fill } from './fill'
import { decodeText } from './formats/decode-text'
import { readDoc } from './formats/doc/read-doc'
import { readDocx } from './formats/docx/read-docx'
import { kindOfFile } from './formats/file-kind'
import { readHtml } from './formats/html/read-html'
import { looksLikeMarkdown, readMarkdown } from './formats/markdown'
import { readPlainText } from './formats/plain-text'
import { parseJson, readSaved } from './formats/saved-json'
import { maximalCells, maximalFileBytes, maximalParagraphs, megabyte } from './limits'
import type { Note } from './note'
import { recognize } from './recognize/recognize'
import { Refusal, refuse } from './refusal'
import { compareVersions } from './saved-version'
import { showsExactly } from './shown-words'
import type { SourceDocument } from './source-document'

export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ReadResult =
  | {
      readonly ok: true
      readonly report: Report
      readonly notes: readonly Note[]
      /** The version carried inside a document whose visible text was changed since; `report` is the visible one. */
      readonly saved?: Report
    }
  | { readonly ok: false; readonly message: string }

type Read = Extract<ReadResult, { ok: true }>

function readVisible(source: SourceDocument, name: string): Read {
  const cells = source.items.reduce((sum, item) => sum + (item.kind === 'table' ? item.rows.flat().length : 0), 0)
  if (source.items.length > maximalParagraphs || cells > maximalCells) refuse('文件太长，不像一份年度报告，没有打开。')
  const found = recognize({ ...source, items: withCaptions(source.items) }, name)
  return { ok: true, report: fill(found), notes: found.notes }
}

/** Our own documents carry their report; what they show decides where the two disagree. */
function readSource(source: SourceDocument, name: string): Read {
  const saved = source.saved === undefined ? null : attempt(() => readSaved(source.saved))
  if (saved === null) return readVisible(source, name)
  const own = { ok: true, ...saved } as const
  if (showsExactly(source.items, saved.report, editionById(saved.report.edition))) return own
  const visible = attempt(() => readVisible(source, name))
  if (visible === null) return own
  const { report, differences } = compareVersions(saved.report, visible.report)
  if (differences.length === 0) return own
  return { ok: true, report, notes: [...differences, ...visible.notes], saved: saved.report }
}

function attempt<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function readFile({ name, bytes }: ReportFile): Read {
  if (bytes.length === 0) refuse('文件是空的。')
  if (bytes.length > maximalFileBytes)
    refuse(`文件超过 ${maximalFileBytes / megabyte} MB，不像一份年度报告，没有打开。`)
  switch (kindOfFile(name, bytes)) {
    case 'json':
      return { ok: true, ...readSaved(parseJson(decodeText(bytes))) }
    case 'text': {
      const text = decodeText(bytes)
      return readSource(looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text), name)
    }
    case 'markdown':
      return readSource(readMarkdown(decodeText(bytes)), name)
    case 'html':
      return readSource(readHtml(bytes), name)
    case 'ole':
      return readSource(readDoc(bytes), name)
    case 'zip':
      return readSource(readDocx(bytes), name)
    case 'pdf':
      return refuse('这里不能读 PDF，请用原来的 Word 文件。')
  }
}

function refusalOf(error: unknown): ReadResult {
  return { ok: false, message: error instanceof Refusal ? error.message : '文件读到一半出了错，可能已损坏。' }
}

/** Reads a file at once, in any format but PDF. Never throws on what a file contains. */
export function readReport(file: ReportFile): ReadResult {
  try {
    return readFile(file)
  } catch (error) {
    return refusalOf(error)
  }
}

const isPdf = ({ name, bytes }: ReportFile): boolean =>
  bytes.length > 0 && bytes.length <= maximalFileBytes && kindOfFile(name, bytes) === 'pdf'

/**
 * Reads any file that may hold a report, in the calling thread. A PDF needs a program of its own, which is loaded only
 * when one comes. Never rejects on what a file contains.
 */
export async function readAnyReport(file: ReportFile): Promise<ReadResult> {
  try {
    if (!isPdf(file)) return readFile(file)
    const { readPdf } = await import('./formats/pdf/read-pdf')
    return readVisible(await readPdf(file.bytes), file.name)
  } catch (error) {
    return refusalOf(error)
  }
}
