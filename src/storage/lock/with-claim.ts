import type { Archive } from '../archive/archive'
import { type ClaimOptions, claim } from './claim'

/** Does something to a report unless another window is writing it; says whether it was done. */
export async function withClaim(
  archive: Archive,
  id: string,
  work: () => Promise<void>,
  options: ClaimOptions = {},
): Promise<boolean> {
  const claimed = await claim(archive, id, options)
  if (claimed.state() === 'elsewhere') return false
  try {
    await work()
  } finally {
    claimed.release()
  }
  return true
}
