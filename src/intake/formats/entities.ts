/** Named characters that Chinese pages really use; rarer names stay as they are written. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['shy', '\u00ad'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['bull', '•'],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['times', '×'],
  ['divide', '÷'],
  ['deg', '°'],
  ['permil', '‰'],
  ['copy', '©'],
  ['reg', '®'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['plusmn', '±'],
  ['sect', '§'],
  ['para', '¶'],
  ['yen', '¥'],
  ['ge', '≥'],
  ['le', '≤'],
  ['ne', '≠'],
  ['rarr', '→'],
  ['darr', '↓'],
])

const isCharacter = (code: number): boolean => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)

/** What `&name;` or `&#number;` stands for; null for a name that is not known. */
export function decodeEntity(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name) ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return isCharacter(code) ? String.fromCodePoint(code) : null
}
