import type { Reading } from './passage'

export interface Match {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Whether a place lies in a title or in quotation marks, where words are not the report's own. */
export const isQuoted = ({ quoted }: Reading, at: number): boolean =>
  quoted.some(({ start, end }) => start <= at && at < end)

/** Every match of a pattern in the plain text; `own` leaves out titles and quotations. */
export function matchesOf(reading: Reading, pattern: RegExp, where: 'all' | 'own' = 'own'): Match[] {
  return [...reading.text.matchAll(pattern)].flatMap((match): Match[] => {
    if (where === 'own' && isQuoted(reading, match.index)) return []
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} }]
  })
}
