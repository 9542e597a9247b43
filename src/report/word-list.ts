import * as z from 'zod/mini'

const text = z.string().check(z.trim(), z.minLength(1))

export const wordListShape = z.object({
  /** Words not wanted, with what to write instead and why. */
  phrases: z._default(
    z.array(z.object({ wrong: text, right: z.optional(z.string()), note: z.optional(z.string()) })),
    () => [],
  ),
  /** Names of other places: neighbouring towns, former names. */
  places: z._default(z.array(text), () => []),
})

/** A county's own list of words and places; what it finds is on trial. */
export type WordList = z.infer<typeof wordListShape>

/** Null where the text is no such list. */
export function readWordList(json: string): WordList | null {
  try {
    const parsed = wordListShape.safeParse(JSON.parse(json.replace(/^\ufeff/, '')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
