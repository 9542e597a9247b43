import type { Note } from '../../intake/note'
import type { Report } from '../../report/report'
import { type BackupResult, readBackup } from '../../storage/backup/backup'

/** What a file turned out to be. */
export type Incoming =
  | { readonly kind: 'report'; readonly name: string; readonly report: Report; readonly notes: readonly Note[] }
  | { readonly kind: 'backup'; readonly backup: BackupResult & { ok: true } }
  | { readonly kind: 'newer-backup' }
  | { readonly kind: 'refused'; readonly message: string }

/** Reads a file of the clerk's, a report in any format or a backup. The readers are loaded only now. */
export async function readIncoming(file: File): Promise<Incoming> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (file.name.toLowerCase().endsWith('.json')) {
    const backup = readBackup(new TextDecoder().decode(bytes))
    if (backup.ok) return { kind: 'backup', backup }
    if (backup.reason === 'newer') return { kind: 'newer-backup' }
  }
  const { readReport } = await import('../../intake/read-report')
  const result = readReport({ name: file.name, bytes })
  if (!result.ok) return { kind: 'refused', message: result.message }
  return { kind: 'report', name: file.name, report: result.report, notes: result.notes }
}
