import type { ReadResult } from '../../intake/read-report'
import { type Readable, readInWorker, type Stopped } from './read-in-worker'

const plainKinds = /\.(?:txt|md|html?|json)$/i
const smallBytes = 64 * 1024

/**
 * Plain text of this size is read about as soon as a worker would be there. Word files and PDF are packed:
 * their size says nothing about the work in them, so they always go to the worker.
 */
export const readsAtOnce = ({ name, size }: Pick<File, 'name' | 'size'>): boolean =>
  size <= smallBytes && plainKinds.test(name)

async function readOnPage(file: File, reading: Readable): Promise<ReadResult> {
  const { readHere } = await import('./read-here')
  return readHere(file, reading)
}

const isPdf = async (file: File): Promise<boolean> =>
  /\.pdf$/i.test(file.name) || (await file.slice(0, 5).text()) === '%PDF-'

/** Reads a file beside the page, or on it where that is quicker or no worker can be started (old shells, policies). */
export async function readFile(file: File, reading: Readable): Promise<ReadResult | Stopped> {
  if (readsAtOnce(file) || typeof Worker === 'undefined') return readOnPage(file, reading)
  const loading = (await isPdf(file)) ? import('./start-pdf-worker') : import('./start-report-worker')
  const { startWorker } = await loading
  return (await readInWorker(startWorker, file, reading)) ?? readOnPage(file, reading)
}
