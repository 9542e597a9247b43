/** Stops and closing marks: never at the start of a line. */
const closing = new Set('，。、；：？！…’”）》〉」』】〕〗］｝％‰℃·,.;:?!)]}%～')
/** Opening marks: never at the end of a line. */
const opening = new Set('‘“（《〈「『【〔〖［｛([{￥')
/** Stops that may hang over the right edge, as Word lets them, instead of taking the character before them along. */
const hanging = new Set('，。、．')

const isLatin = (character: string): boolean => character > ' ' && character <= '~'
const isCombining = (character: string): boolean => character >= '\u0300' && /\p{M}/u.test(character)

export const mayHang = (character: string): boolean => hanging.has(character)

/**
 * Whether a line may end between two characters: Chinese text anywhere but at its marks, words, figures and dashes
 * never, behind a space always.
 */
export function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || closing.has(after) || isCombining(after)) return false
  if (before === ' ') return true
  if (opening.has(before) || (before === '—' && after === '—')) return false
  return !(isLatin(before) && isLatin(after))
}
