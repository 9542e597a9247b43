import * as z from 'zod/mini'

/** One sentence of what reading a file left to look at, as kept with the report until the clerk puts it away. */
export interface KeptNote {
  readonly kind: string
  readonly message: string
  /** Words of the file, exactly. */
  readonly text?: string | undefined
}

const shape = z.array(z.object({ kind: z.string(), message: z.string(), text: z.optional(z.string()) }))

/** Key in the settings store; notes are no part of the report and go with it only as long as it is here. */
export const keptNotesKey = (id: string): string => `notes:${id}`

export function reportOfKeptNotes(key: string): string | null {
  return key.startsWith('notes:') ? key.slice('notes:'.length) : null
}

/** Notes that cannot be read are none: the report itself is whole without them. */
export function readKeptNotes(stored: unknown): readonly KeptNote[] {
  const parsed = shape.safeParse(stored)
  return parsed.success ? parsed.data : []
}
