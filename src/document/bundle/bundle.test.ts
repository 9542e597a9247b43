import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileName } from './file-name'
import { writeBundle } from './write-bundle'

const files = { docx: Uint8Array.of(1, 2, 3), json: '{}\n', letter: Uint8Array.of(4), png: Uint8Array.of(5) }
const bundle = { name: '青石镇人民政府2026年报告', draft: null, letterForm: '函', files }
const bytes = writeBundle(bundle)

describe('the bundle', () => {
  test('holds the files under their Chinese names, a list of contents first', () => {
    const inside = unzipSync(bytes)
    expect(Object.keys(inside)).toEqual([
      '目录.txt',
      '青石镇人民政府2026年报告.docx',
      '青石镇人民政府2026年报告.json',
      '青石镇人民政府2026年报告报送函.docx',
      '青石镇人民政府2026年报告图解.png',
    ])
    expect([...(inside['青石镇人民政府2026年报告.docx'] ?? [])]).toEqual([1, 2, 3])
  })

  test('lists what is in it and nothing else', () => {
    const content = unzipSync(bytes)['目录.txt'] ?? new Uint8Array()
    const list = strFromU8(content)
    expect([...content.subarray(0, 3)], 'the mark of UTF-8').toEqual([0xef, 0xbb, 0xbf])
    expect(list.startsWith('青石镇人民政府2026年报告上报材料\r\n')).toBe(true)
    expect(list.match(/^\d\. .*$/gm)).toHaveLength(4)
    expect(list).not.toContain('.ofd')
  })

  test('says that its names are UTF-8, for every file in both of its lists', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const flags: number[] = []
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const signature = view.getUint32(at, true)
      if (signature === 0x04034b50) flags.push(view.getUint16(at + 6, true))
      if (signature === 0x02014b50) flags.push(view.getUint16(at + 8, true))
    }
    expect(flags).toHaveLength(10)
    expect(flags.filter((flag) => (flag & 0x800) === 0)).toEqual([])
  })

  test('is the same bytes in any time zone', () => {
    const zone = process.env.TZ
    const written = ['Asia/Shanghai', 'America/Los_Angeles'].map((TZ) => {
      process.env.TZ = TZ
      return [...writeBundle(bundle)]
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(written[0]).toEqual(written[1])
  })

  test('of a draft says so in every name and in the list', () => {
    const inside = unzipSync(writeBundle({ ...bundle, draft: '草稿　必改 3 处未处理' }))
    const names = Object.keys(inside).filter((name) => name !== '目录.txt')
    expect(names.filter((name) => !name.includes('（草稿）'))).toEqual([])
    expect(strFromU8(inside['目录.txt'] ?? new Uint8Array())).toContain('草稿　必改 3 处未处理')
  })
})

test.each([
  ['青石镇/2026年:报告', '青石镇2026年报告.docx'],
  ['..\\..\\x', 'x.docx'],
  ['\u0000\ud800 ', '政府信息公开工作年度报告.docx'],
  ['很'.repeat(200), `${'很'.repeat(80)}.docx`],
])('%s becomes a file name that Windows accepts', (words, name) => {
  expect(fileName(words, '.docx')).toBe(name)
})
