import type { Agency } from './report'

const bare = (name: string): string => name.replace(/\s/g, '')

/** What a file says of the agency, with what is known of it here in the fields the file leaves empty. */
export function completedAgency(read: Agency, known: Agency | null): Agency {
  if (known === null) return read
  const [a, b] = [bare(read.name), bare(known.name)]
  // One of the two may leave out the county in front; a file without a name is taken to be our own.
  if (!a.endsWith(b) && !b.endsWith(a)) return read
  const given: Partial<Agency> = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== ''))
  return { ...known, ...given }
}
