import * as z from 'zod/mini'
import { editionIds } from '../../editions'
import type { Agency } from '../../report/report'
import { formatName, savedForm } from '../../report/saved-report'
import type { Archive } from '../archive/archive'
import { exportedAs, type StoredReport } from '../database/stores'
import { jsonOf } from '../saved/read-saved'
import { readAgency } from '../settings/settings'

const backupFormat = `${formatName}-backup`
const backupVersion = 1

const text = z.string()

const storedShape = z.object({
  id: text,
  year: z.int(),
  edition: z.enum(editionIds),
  title: text,
  agency: text,
  updatedAt: text,
  origin: z.enum(['written', 'read', 'sample']),
  published: z.boolean(),
  exported: z.array(z.object({ as: z.enum(exportedAs), at: text })),
  saved: text,
  formatVersion: z.int(),
  writer: text,
})

const backupShape = z.object({
  format: z.literal(backupFormat),
  version: z.int(),
  agency: z.optional(z.unknown()),
  reports: z.array(storedShape),
})

export type BackupResult =
  | { readonly ok: true; readonly agency: Agency | null; readonly reports: readonly StoredReport[] }
  | { readonly ok: false; readonly reason: 'foreign' | 'newer' }

/** The record with what the journal still holds of it. */
async function settled(archive: Archive, record: StoredReport): Promise<StoredReport> {
  const loaded = await archive.load(record.id)
  if (loaded.kind !== 'report' || !loaded.recovered) return record
  return { ...record, saved: JSON.stringify(savedForm(loaded.report)) }
}

/** All reports and the agency as one JSON text; what is damaged goes along as it is. */
export async function writeBackup(archive: Archive): Promise<string> {
  const agency = await archive.agency()
  const reports = await Promise.all((await archive.records()).map((record) => settled(archive, record)))
  return JSON.stringify({ format: backupFormat, version: backupVersion, agency: agency ?? undefined, reports }, null, 1)
}

export function readBackup(json: string): BackupResult {
  const parsed = backupShape.safeParse(jsonOf(json))
  if (!parsed.success) return { ok: false, reason: 'foreign' }
  const { version, agency, reports } = parsed.data
  if (version > backupVersion) return { ok: false, reason: 'newer' }
  return { ok: true, agency: readAgency(agency), reports }
}

/** Adds what the backup has and the archive lacks; gives how many reports came in. Nothing here is overwritten. */
export async function restoreBackup(
  archive: Archive,
  { agency, reports }: BackupResult & { ok: true },
): Promise<number> {
  if (agency !== null && (await archive.agency()) === null) await archive.setAgency(agency)
  return archive.addRecords(reports)
}
