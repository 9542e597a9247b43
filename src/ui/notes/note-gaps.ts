/** A note's height and where it would like to stand; null when nothing in the text is marked for it. */
export interface Wanted {
  readonly top: number | null
  readonly height: number
}

/**
 * Space above each note so that it stands at its words where there is room and below the note before where there is
 * none.
 */
export function gapsBefore(notes: readonly Wanted[], between: number): number[] {
  let end = 0
  return notes.map(({ top, height }, index) => {
    const least = index === 0 ? 0 : between
    const gap = top === null ? least : Math.max(least, Math.round(top - end))
    end += gap + height
    return gap
  })
}
