import type { Note } from '../../intake/note'
import type { Report } from '../../report/report'
import { type BackupResult, readBackup } from '../../storage/backup/backup'

/** What a file turned out to be. */
export type Incoming =
  | {
      readonly kind: 'report'
      readonly name: string
      readonly report: Report
      readonly notes: readonly Note[]
      /** The state a document carries inside, where its visible words were changed since. */
      readonly saved?: Report
    }
  | { readonly kind: 'backup'; readonly backup: BackupResult & { ok: true } }
  | { readonly kind: 'newer-backup' }
  | { readonly kind: 'refused'; readonly message: string }

/** Reads a file of the clerk's, a report in any format or a backup. The readers are loaded only now. */
async function readIncoming(file: File): Promise<Incoming> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (file.name.toLowerCase().endsWith('.json')) {
    const backup = readBackup(new TextDecoder().decode(bytes))
    if (backup.ok) return { kind: 'backup', backup }
    if (backup.reason === 'newer') return { kind: 'newer-backup' }
  }
  const { readReport } = await import('../../intake/read-report')
  const result = readReport({ name: file.name, bytes })
  if (!result.ok) return { kind: 'refused', message: result.message }
  const { ok: _, ...read } = result
  return { kind: 'report', name: file.name, ...read }
}

/** The first of several spellings of the same thing that is understood; the last word of refusal where none is. */
export async function readFirst(files: readonly File[]): Promise<Incoming | null> {
  let incoming: Incoming | null = null
  for (const file of files) {
    incoming = await readIncoming(file)
    if (incoming.kind !== 'refused') return incoming
  }
  return incoming
}
