import * as z from 'zod/mini'
import type { Agency } from '../../report/report'
import { reportShape } from '../../report/shape'
import { type WordList, wordListShape } from '../../report/word-list'

export type TextSize = 1 | 1.15 | 1.3

/** How an agency's documents leave; the same from year to year. */
export interface LeavingHabit {
  /** The agency sets its seal over the signature. */
  readonly sealed: boolean
  /** 函 to the county's office, or 报告 to the county's government. */
  readonly letter: '函' | '报告'
}

export interface Settings {
  readonly textSize: TextSize
  /** Publication date by report year, where the county set another than 31 January; e.g. `{ '2026': '2027-01-20' }`. */
  readonly dueDates: Readonly<Record<string, string>>
  /** ISO time of the last backup, "" when there was none. */
  readonly lastBackup: string
  /** The county's own words and places; null when none were loaded. */
  readonly wordList: WordList | null
  /** By the agency's name. */
  readonly leaving: Readonly<Record<string, LeavingHabit>>
}

const settingsShape = z.object({
  textSize: z._default(z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]), 1),
  dueDates: z._default(z.record(z.string(), z.string()), () => ({})),
  lastBackup: z._default(z.string(), ''),
  wordList: z._default(z.nullable(wordListShape), null),
  leaving: z._default(
    z.record(z.string(), z.object({ sealed: z.boolean(), letter: z.enum(['函', '报告']) })),
    () => ({}),
  ),
})

/** Settings that cannot be read are not worth a message: the standard ones take their place. */
export function readSettings(stored: unknown): Settings {
  const parsed = settingsShape.safeParse(stored)
  return parsed.success ? parsed.data : settingsShape.parse({})
}

export function readAgency(stored: unknown): Agency | null {
  if (stored === undefined) return null
  const parsed = reportShape.shape.agency.safeParse(stored)
  return parsed.success ? parsed.data : null
}
