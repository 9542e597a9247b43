import { expect, test } from 'vitest'
import { pdfFile, shown } from '../../pdf-file.fixture'
import { readAnyReport } from '../../read-report'

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** The same file with a font that counts its characters by a table of Adobe's, which is not in the file. */
const withMap = (bytes: Uint8Array, map: string): Uint8Array =>
  Uint8Array.from(
    latin1(bytes).replace('/Encoding /Identity-H', `/Encoding /${map}`).replace('(Identity)', '(GB1)'),
    (letter) => letter.charCodeAt(0),
  )

/** 一、总体情况 and so on as bytes of GBK, so that only the table can tell what they are. */
const gbk = 'd2bbc2b7d7dccce5c7e9bff6'

test.each(['GBK-EUC-H', 'GBKp-EUC-H', 'UniGB-UCS2-H', 'UniGB-UTF16-H', 'GB-EUC-H'])(
  'a font counted by %s without saying its characters is refused in a sentence',
  async (map) => {
    const page = shown('甲', 50, 700, 12)
      .replace(/<[0-9a-f]+>/, `<${gbk}>`)
      .repeat(40)
    const result = await readAnyReport({
      name: 'a.pdf',
      bytes: withMap(pdfFile({ pages: [page], characters: 'none' }), map),
    })
    expect(result).toEqual({ ok: false, message: expect.stringMatching(/。$/) })
  },
)
