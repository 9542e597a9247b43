import type { IDBPTransaction } from 'idb'
import type { Database, StoredReport, StoredSnapshot, Stores } from '../database/stores'
import type { Snapshot } from './archive'

export type Writing = IDBPTransaction<Stores, ('reports' | 'histories' | 'snapshots')[], 'readwrite'>

const kept = 10

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** 2026-12-16, by the clock on the wall. */
export const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`

const oldestFirst = (a: StoredSnapshot, b: StoredSnapshot): number => a.at.localeCompare(b.at)

const snapshotOf = ({ id, updatedAt: at, saved }: StoredReport, day: string): StoredSnapshot => ({ id, day, at, saved })

/** The first save of a day keeps how the report stood before it, at the end of the last day anyone worked on it. */
export async function keepSnapshot(writing: Writing, before: StoredReport, now: Date): Promise<void> {
  const day = dayOf(new Date(before.updatedAt))
  if (day !== dayOf(now)) await addSnapshot(writing, snapshotOf(before, day))
}

/** Keeps the present state under a name of its own, whatever day it is. */
export const keepPresent = (writing: Writing, present: StoredReport, now: Date): Promise<void> =>
  addSnapshot(writing, snapshotOf(present, now.toISOString()))

async function addSnapshot(writing: Writing, snapshot: StoredSnapshot): Promise<void> {
  const store = writing.objectStore('snapshots')
  await store.put(snapshot)
  const all = (await store.index('byReport').getAll(snapshot.id)).sort(oldestFirst)
  await Promise.all(all.slice(0, -kept).map(({ id, day }) => store.delete([id, day])))
}

export async function snapshotsOf(database: Database, id: string): Promise<Snapshot[]> {
  const all = await database.getAllFromIndex('snapshots', 'byReport', id)
  return all
    .sort(oldestFirst)
    .reverse()
    .map(({ day, at }) => ({ day, at }))
}
