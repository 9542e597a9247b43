import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editionById } from '../editions'
import { cellsOf } from '../editions/cells'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { readReport } from './read-report'

const folder = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))
const samples = ['001-huagou-2020', '003-nanshanzui-2020', '004-geshan-2020']
const present = existsSync(folder)

const load = (name: string): string => readFileSync(`${folder}${name}.txt`, 'utf8')

function read(name: string): Report {
  const result = readReport({ name: `${name}.txt`, bytes: readFileSync(`${folder}${name}.txt`) })
  if (!result.ok) throw new Error(result.message)
  return result.report
}

/** An own small reading of the grammar: figures are whatever stands behind the last label of a row, counted from the right. */
function figuresOf(text: string): string[] {
  const tables = [
    ...text.matchAll(/(?:(?:^\t[^\n]*\n)(?:^[^\t\n][^\n]*\n)*)+(?:\n(?:(?:^\t[^\n]*\n)(?:^[^\t\n][^\n]*\n)*)+)*/gm),
  ]
  const rows = tables.map(([table]) =>
    table.split(/\n\n/).map((row) => row.replace(/\n$/, '').replace(/^\t/, '').split('\n\t')),
  )
  const perTable = [
    [4, 5, 8, 9, 12, 13].map((row): [number, number] => [row - 1, 3]).concat([15, 18].map((row) => [row - 1, 2])),
    Array.from({ length: 23 }, (_, row): [number, number] => [row + 3, 7]),
    [[3, 15] as [number, number]],
  ]
  // Row 3 of table 2 is the first of 规章 and 规范性文件.
  perTable[0] = [
    [2, 3],
    [3, 3],
    [6, 3],
    [7, 3],
    [10, 3],
    [11, 3],
    [14, 2],
    [17, 2],
  ]
  return perTable.flatMap((places, table) => places.flatMap(([row, count]) => rows[table]?.[row]?.slice(-count) ?? []))
}

describe.skipIf(!present)('the real reports of 2020 (skipped where ../shared/samples is absent)', () => {
  test.each(samples)('%s: all 198 cells stand exactly as in the file', (name) => {
    const report = read(name)
    const cells = [...cellsOf(editionById('2019')).values()].map((cell) => textAt(report.tables, cell))
    expect(cells).toHaveLength(198)
    expect(cells).toEqual(figuresOf(load(name)))
  })

  test.each(samples)('%s: not one line of text is lost or changed', (name) => {
    const report = read(name)
    const lines = load(name).split('\n')
    const kept = Object.values(report.narratives).flatMap((blocks) =>
      blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
    )
    const all = [...report.introduction.split('\n'), ...kept]
    expect(all.filter((line) => !lines.includes(line))).toEqual([])
    const lost = lines.filter((line) => line.length > 40 && !line.startsWith('\t') && !all.includes(line))
    expect(lost).toEqual([])
  })

  test('titles are whole, or absent where the file has none', () => {
    expect(samples.map((name) => read(name).title)).toEqual([
      '高青县花沟镇2020年政府信息公开工作年度报告',
      '南山嘴乡2020年政府信息公开工作年度报告',
      '',
    ])
  })

  test('parts one, five and six hold the paragraphs under their headings', () => {
    const counts = samples.map((name) => Object.values(read(name).narratives).map(({ length }) => length))
    expect(counts).toEqual([
      [19, 4, 1],
      [6, 2, 1],
      [14, 3, 6],
    ])
  })

  test('agency and signature are guessed from what the file says', () => {
    const found = samples.map((name) => {
      const { agency, signature } = read(name)
      return [agency.name, agency.unitType, agency.county, signature.agency, signature.date]
    })
    expect(found).toEqual([
      ['花沟镇人民政府', '镇', '高青县', '花沟镇人民政府', ''],
      ['南山嘴乡人民政府', '乡', '围场满族蒙古族自治县', '', ''],
      ['阁山镇人民政府', '镇', '樟树市', '', ''],
    ])
  })
})
