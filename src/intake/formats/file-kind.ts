import { refuse } from '../refusal'

export type FileKind = 'json' | 'zip' | 'ole' | 'pdf' | 'html' | 'markdown' | 'text'

const signatures: readonly (readonly [readonly number[], FileKind | string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
]

const foreign: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], '这是一张图片，不是报告文件。'],
  [[0xff, 0xd8, 0xff], '这是一张图片，不是报告文件。'],
  [[0x47, 0x49, 0x46, 0x38], '这是一张图片，不是报告文件。'],
  [[0x52, 0x61, 0x72, 0x21], '这是 RAR 压缩包，请先解压，再选择里面的报告文件。'],
  [[0x37, 0x7a, 0xbc, 0xaf], '这是 7z 压缩包，请先解压，再选择里面的报告文件。'],
  [[0x1f, 0x8b], '这是压缩包，请先解压，再选择里面的报告文件。'],
  [[0x4d, 0x5a], '这是程序文件，不是报告文件。'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '这是 RTF 文件，请用 Word 或 WPS 另存为 .docx 后再读入。'],
]

const foreignText: readonly (readonly [RegExp, string])[] = [
  [/^MIME-Version:/i, '这是单文件网页（MHT），请另存为 .docx 或 .html 后再读入。'],
  [/<\?mso-application|<pkg:package|<w:wordDocument/, '这是 Word XML 文件，请另存为 .docx 后再读入。'],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** UTF-16 has a mark or zeros in every other byte; zeros anywhere else are no text. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  return bytes.subarray(0, 4096).includes(0)
}

/** What a file is by its first bytes; the name decides only between kinds of text. */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  for (const [start, kind] of signatures) if (startsWith(bytes, start)) return kind as FileKind
  for (const [start, message] of foreign) if (startsWith(bytes, start)) refuse(message)
  if (isBinary(bytes)) refuse('文件内容不是文字，可能已损坏，或不是报告文件。')
  const extension = extensionOf(name)
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
  for (const [pattern, message] of foreignText) if (pattern.test(start)) refuse(message)
  if (/^<(?:!doctype\s+html|html|head|body|meta|div|table|p|\?xml|!--)/i.test(start)) return 'html'
  if (extension === 'json' || (/^[{[]/.test(start) && extension !== 'md' && extension !== 'txt')) return 'json'
  if (extension === 'htm' || extension === 'html') return 'html'
  return extension === 'md' || extension === 'markdown' ? 'markdown' : 'text'
}
