const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold even escaped: control characters, halves of surrogate pairs, two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu

/** Text without the characters that no reader would accept. */
export const speakable = (text: string): string => text.replace(unspeakable, '')

/** Text as it stands inside XML or HTML. Characters that no reader would accept are left out, here and only here. */
export const markupText = (text: string): string => speakable(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
