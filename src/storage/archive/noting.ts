import { type KeptNote, keptNotesKey, readKeptNotes, reportOfKeptNotes } from '../settings/kept-notes'
import type { Opened } from './opened'

export const keptNotes = async ({ database }: Opened, id: string): Promise<readonly KeptNote[]> =>
  readKeptNotes(await database.get('settings', keptNotesKey(id)))

export async function keepNotes({ database }: Opened, id: string, notes: readonly KeptNote[]): Promise<void> {
  if (notes.length === 0) await database.delete('settings', keptNotesKey(id))
  else await database.put('settings', [...notes], keptNotesKey(id))
}

export async function noted({ database }: Opened): Promise<ReadonlySet<string>> {
  const keys = await database.getAllKeys('settings')
  return new Set(keys.flatMap((key) => reportOfKeptNotes(key) ?? []))
}
