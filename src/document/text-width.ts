const isHalf = (code: number): boolean => (code >= 0x20 && code <= 0x7e) || (code >= 0xff61 && code <= 0xff9f)

/** Width of a line in characters of official text: digits, Latin letters and half-width signs take half a character. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += isHalf(character.charCodeAt(0)) ? 0.5 : 1
  return width
}
