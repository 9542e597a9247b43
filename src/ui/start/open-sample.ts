import type { Archive } from '../../storage/archive/archive'

/** The id of the filled example; it is made when it is first asked for. */
export async function openSample(archive: Archive): Promise<string> {
  const known = (await archive.list()).find(({ origin }) => origin === 'sample')
  if (known !== undefined) return known.id
  const { sampleReport } = await import('./sample-report')
  return archive.create(sampleReport(), 'sample')
}
