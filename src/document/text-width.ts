/** Width of a line in characters of official text: digits, Latin letters and half-width signs take half a character. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += /[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 0.5 : 1
  return width
}
