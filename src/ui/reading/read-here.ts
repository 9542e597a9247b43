import { type ReadResult, readReport } from '../../intake/read-report'
import type { Readable } from './read-in-worker'

/** Reads on the page itself. Without PDF: what reads those is in their worker alone, or it would be carried twice. */
export async function readHere(file: File, { onStage }: Readable): Promise<ReadResult> {
  onStage('opening')
  const bytes = new Uint8Array(await file.arrayBuffer())
  onStage('recognizing')
  return readReport({ name: file.name, bytes })
}
