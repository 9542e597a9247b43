import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ReadResult, readReport } from './read-report'
import { wordFile, wordParagraph } from './word-file.fixture'

/** Milliseconds of work, not of waiting, after which a refusal comes too late. */
const soon = 1000

/** Time the processor spent on a task: on a busy machine the clock runs on while others work. */
function working(task: () => void): number {
  const start = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function refusal(name: string, bytes: Uint8Array): string {
  let result: ReadResult | undefined
  const took = working(() => {
    result = readReport({ name, bytes })
  })
  expect(took).toBeLessThan(soon)
  if (result === undefined || result.ok) throw new Error('was read')
  expect(result.message).toMatch(/[。]$/)
  return result.message
}

const text = (content: string) => new TextEncoder().encode(content)

/** Makes an entry claim another size than it has, in its own header and in the directory. */
function claim(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

describe('zip bombs', () => {
  const bomb = wordFile({ body: '', others: { 'word/document.xml': zeros(200) } })

  test('declared: refused without unpacking', () => {
    expect(bomb.length).toBeLessThan(400_000)
    expect(refusal('bomb.docx', bomb)).toContain('解压后')
  })

  test('with a lie about its size: refused as soon as it is too large', () => {
    expect(refusal('bomb.docx', claim(bomb, 1000))).toContain('解压后')
  })

  test('many entries', () => {
    const entries = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`word/${index}.xml`, strToU8('x')]))
    refusal('many.docx', zipSync(entries, { level: 0 }))
  })
})

describe('markup that wants more than to be read', () => {
  test.each([
    ['a document type', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>'],
    [
      'an entity that multiplies',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY b "&lol;&lol;">]><w:document>&b;</w:document>',
    ],
    ['a document type outside', '<!DOCTYPE x SYSTEM "http://example.invalid/x.dtd"><w:document/>'],
  ])('%s', (_, xml) => {
    expect(refusal('x.docx', wordFile({ body: '', others: { 'word/document.xml': strToU8(xml) } }))).toContain(
      'DOCTYPE',
    )
  })

  test.each([
    ['elements inside each other without end', '<w:p>'.repeat(100_000)],
    ['elements that are never closed', `<w:p><w:r>${'<w:t>'.repeat(150)}`],
    ['an attribute without end', `<w:p ${'a'.repeat(1_000_000)}`],
    ['quotes without end', '<w:p a="'.repeat(200_000)],
    ['nothing but opening signs', '<'.repeat(500_000)],
  ])('%s', (_, body) => {
    refusal('x.docx', wordFile({ body }))
  })

  test.each([
    ['tags inside each other without end', '<div>'.repeat(150_000)],
    ['cells without tables', '<td><tr>'.repeat(100_000)],
    ['comments without end', '<!--'.repeat(200_000)],
    ['scripts without end', '<script>'.repeat(200_000)],
    ['quotes without end', '<a b="'.repeat(200_000)],
    ['apostrophes without end', "<a b='".repeat(200_000)],
    ['spans as wide as the world', `<table>${'<tr><td rowspan=65000 colspan=65000>1'.repeat(500)}</table>`],
    ['nothing but brackets', `<p>${'（'.repeat(500_000)}</p>`],
    ['nothing but spaces', `<p>a${' '.repeat(2_000_000)}b</p>`],
    ['leftovers without end', `<p>${'[image:'.repeat(200_000)}</p>`],
  ])('as a page: %s', (_, body) => {
    refusal('x.html', text(`<html><body>${body}`))
  })

  test.each([
    ['empty lines', '\n'.repeat(1_000_000)],
    ['cells', '\t\n'.repeat(15_000)],
    ['cells in one row', `x${'\ta'.repeat(300_000)}`],
    ['rulers', '|--|--\n'.repeat(30_000)],
    ['spaces', `${'a'.repeat(10)}${' '.repeat(1_000_000)}b`],
    ['numbers', '1 '.repeat(200_000)],
    ['headings', '一、总体情况\n'.repeat(3000)],
    ['stars', `|--|--\n${'**'.repeat(200_000)}`],
  ])('as text: nothing but %s', (_, content) => {
    expect(working(() => void readReport({ name: 'x.txt', bytes: text(content) }))).toBeLessThan(soon)
  })
})

describe('files that are something else', () => {
  test.each([
    ['empty', 'a.docx', new Uint8Array(), '空'],
    ['a picture with a wrong name', 'a.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), '图片'],
    ['a program', 'a.txt', new Uint8Array([0x4d, 0x5a, 0x90, 0]), '程序'],
    ['a RAR archive', 'a.zip', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a]), 'RAR'],
    ['RTF', 'a.doc', text('{\\rtf1 x}'), 'RTF'],
    ['bytes without meaning', 'a.txt', new Uint8Array([1, 0, 2, 0, 3, 0, 250, 0]), '不是文字'],
    ['a workbook', 'a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['an OpenDocument text', 'a.odt', zipSync({ 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
    ['an archive of reports', 'a.zip', zipSync({ '年报.docx': strToU8('x') }), '解压'],
    ['an archive of anything', 'a.zip', zipSync({ x: strToU8('x') }), 'Word'],
    ['half a Word file', 'a.docx', wordFile({ body: wordParagraph('字'.repeat(3000)) }).subarray(0, 900), '损坏'],
    ['PDF', 'a.pdf', text('%PDF-1.7'), 'PDF'],
    ['JSON of something else', 'a.json', text('{"a":1}'), '年度报告'],
    ['a list in JSON', 'a.json', text('[1]'), '年度报告'],
    ['half a JSON file', 'a.json', text('{"report":'), '不是完整的'],
    ['JSON without end', 'a.json', text('['.repeat(1_000_000)), ''],
    [
      'an OLE file with nothing in it',
      'a.doc',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '损坏',
    ],
    ['text about something else', 'a.txt', text('关于召开会议的通知\n请准时参加。'), '没有找到'],
  ])('%s', (_, name, bytes, word) => {
    expect(refusal(name, bytes)).toContain(word)
  })

  test('an encrypted archive entry', () => {
    const bytes = wordFile({ body: '' })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
    expect(refusal('a.docx', bytes)).toContain('密码')
  })

  test('the first bytes tell what a file is, not its name', () => {
    expect(refusal('a.txt', wordFile({ body: wordParagraph('通知') }))).toContain('没有找到')
  })
})

test('a saved report cannot reach into the program', () => {
  const tables = '{"table2":{"__proto__":{"polluted":"1"},"constructor":{"polluted":"1"}},"table3":{},"table4":{}}'
  const json = `{"__proto__":{"polluted":1},"report":{"edition":"2021","year":2025,"__proto__":{"polluted":1},"tables":${tables}}}`
  const result = readReport({ name: 'a.json', bytes: text(json) })
  expect(result.ok).toBe(true)
  expect(Object.prototype).not.toHaveProperty('polluted')
  if (result.ok) expect(Object.keys(result.report.tables.table2)).not.toContain('constructor')
})
