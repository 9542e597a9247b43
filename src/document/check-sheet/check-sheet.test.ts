import { expect, test } from 'vitest'
import { dataPart } from '../data-part'
import { partOf, readDocx, readHtml } from '../read-back.fixture'
import { checkedReport } from './checked-report.fixture'
import { composeSheet } from './compose-sheet'
import { sheetWidths } from './sheet-widths'
import { writeSheetDocx } from './write-sheet-docx'
import { writeSheetHtml } from './write-sheet-html'

const sheet = composeSheet(checkedReport)
const bytes = writeSheetDocx(sheet)
const read = readDocx(bytes)
const words = read.tables.flat(2).map(({ text }) => text)

test('Word file and page say the same', () => {
  const page = readHtml(writeSheetHtml(sheet))
  expect(page.tables).toEqual(read.tables)
  expect(page.lines).toEqual(read.lines)
})

test('a line begins with its tick, its number or the mark of what it lacks', () => {
  const rules = read.tables.slice(-2).flatMap((table) => table.slice(1).map((row) => row.map(({ text }) => text)))
  expect(rules.map(([mark, code]) => [mark, code])).toEqual([
    ['1', '勾3-01'],
    ['√', '勾4-01'],
    ['—', '跨3-01'],
  ])
  expect(rules[2]?.[3]).toBe('还没有读入上一年度报告，未能核对。')
})

test('an open finding shows both figures and the difference, an explained one its reason and time', () => {
  expect(words).toEqual(expect.arrayContaining(['14', '13', '1', '勾3-01\n必改']))
  expect(words.some((text) => text.includes('随之不平：勾3-07'))).toBe(true)
  expect(words.some((text) => text.includes('原文：“<100余条>”\n原因：系统只留约数（2027年1月15日 00:30）'))).toBe(true)
})

test('three people sign', () => {
  for (const signer of ['填报人', '审核人', '负责人']) expect(words).toContain(signer)
})

test('its fingerprint is the seal of the report’s own file, which it does not carry itself', () => {
  const printed = words.find((text) => text.startsWith(dataPart(checkedReport.source).sha256.slice(0, 8)))
  expect(printed?.replace(/\s/g, '')).toContain(dataPart(checkedReport.source).sha256)
  expect(partOf(bytes, '[Content_Types].xml')).not.toContain('customXml')
})

test('columns fill the type area', () => {
  for (const block of sheet.blocks)
    if (block.kind === 'table') expect(sheetWidths(block).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
})
