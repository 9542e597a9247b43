import type { ReadResult } from '../../intake/read-report'
import { type BackupResult, readBackup } from '../../storage/backup/backup'
import { readFile } from './read-file'
import type { Readable, Stopped } from './read-in-worker'

/** A report read from a file. `saved` is the state a document carries inside, where its visible words were changed. */
export type IncomingReport = { readonly kind: 'report'; readonly name: string } & Omit<
  Extract<ReadResult, { ok: true }>,
  'ok'
>

/** What a file turned out to be. */
export type Incoming =
  | IncomingReport
  | { readonly kind: 'backup'; readonly backup: BackupResult & { ok: true } }
  | { readonly kind: 'newer-backup' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'stopped'; readonly why: Stopped['why'] }

/** Reads a file of the clerk's, a report in any format or a backup. The readers are loaded only now. */
async function readIncoming(file: File, reading: Readable): Promise<Incoming> {
  if (file.name.toLowerCase().endsWith('.json')) {
    const backup = readBackup(new TextDecoder().decode(await file.arrayBuffer()))
    if (backup.ok) return { kind: 'backup', backup }
    if (backup.reason === 'newer') return { kind: 'newer-backup' }
  }
  const result = await readFile(file, reading)
  if (result.ok === 'stopped') return { kind: 'stopped', why: result.why }
  if (!result.ok) return { kind: 'refused', message: result.message }
  const { ok: _, ...read } = result
  return { kind: 'report', name: file.name, ...read }
}

/** The first of several spellings of the same thing that is understood; the last word of refusal where none is. */
export async function readFirst(files: readonly File[], reading: Readable): Promise<Incoming | null> {
  let incoming: Incoming | null = null
  for (const file of files) {
    incoming = await readIncoming(file, reading)
    if (incoming.kind !== 'refused') return incoming
  }
  return incoming
}
