import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editionById } from '../../editions'
import { savedForm } from '../../report/saved-report'
import { busyReport } from '../busy-report.fixture'
import { compose } from '../compose'
import { partOf } from '../read-back.fixture'
import { writeDocx } from './write-docx'

const report = busyReport('2021')
const bytes = writeDocx(compose(report, editionById('2021')))
const body = partOf(bytes, 'word/document.xml')

const firstOf = (name: string) => new RegExp(`<${name} [^>]*>`).exec(body)?.[0]
const sealOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

describe('a Word file', () => {
  test('is the same bytes in any time zone', () => {
    const zone = process.env.TZ
    const seals = ['Asia/Shanghai', 'America/Los_Angeles', 'UTC'].map((TZ) => {
      process.env.TZ = TZ
      return sealOf(writeDocx(compose(report, editionById('2021'))))
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set([...seals, sealOf(bytes)]).size).toBe(1)
  })

  test('opens with its list of contents, and every part but that list is in it or has a known ending', () => {
    const paths = Object.keys(unzipSync(bytes))
    expect(paths[0]).toBe('[Content_Types].xml')
    const listed = [...partOf(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)
    expect(listed.filter((path) => !paths.includes(path ?? ''))).toEqual([])
  })

  test('points to nothing that is not there', () => {
    const targets = [...partOf(bytes, 'word/_rels/document.xml.rels').matchAll(/Id="([^"]+)".*?Target="([^"]+)"/g)]
    const paths = Object.keys(unzipSync(bytes))
    for (const [, , target = ''] of targets)
      expect(paths).toContain(target.startsWith('../') ? target.slice(3) : `word/${target}`)
    const used = [...body.matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
    expect(used.filter((id) => !targets.some(([, known]) => known === id))).toEqual([])
  })

  test('uses only styles that it defines', () => {
    const defined = [...partOf(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    const used = [...body.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)].map(([, id]) => id)
    expect(used.filter((id) => !defined.includes(id))).toEqual([])
  })

  test('has the paper, the grid and the footers of the standard', () => {
    expect(firstOf('w:pgSz')).toBe('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(firstOf('w:pgMar')).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/)
    expect(firstOf('w:docGrid')).toBe('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/>')
    expect(partOf(bytes, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(partOf(bytes, 'word/footer1.xml')).toContain('<w:jc w:val="right"/>')
    expect(partOf(bytes, 'word/footer2.xml')).toContain('<w:jc w:val="left"/>')
  })

  test('has tables as wide as the type area, with unsplit rows and repeated heads', () => {
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
    for (const table of tables) {
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(8844)
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0)
    }
    expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0)).toEqual([0, 3, 3])
  })

  test('describes its pictures', () => {
    expect(firstOf('wp:docPr')).toMatch(/<wp:docPr id="1" name="[^"]+" descr="四类信息条数的条形图"\/>/)
  })

  test('carries the report, sealed', () => {
    const [, seal, json = ''] =
      /<report xmlns="[^"]+" version="1" sha256="([^"]+)">(.*)<\/report>/s.exec(partOf(bytes, 'customXml/item1.xml')) ??
      []
    expect(JSON.parse(json.replaceAll('&quot;', '"'))).toEqual(savedForm(report))
    expect(seal).toBe(sealOf(new TextEncoder().encode(json.replaceAll('&quot;', '"'))))
  })

  test('names no clock and no theme', () => {
    const all = Object.keys(unzipSync(bytes))
      .map((path) => partOf(bytes, path))
      .join('')
    expect(all).not.toMatch(/dcterms|theme\/|asciiTheme|w:rsid/)
  })
})

test.each([
  { sealed: false, rightChars: [200, 50] },
  { sealed: true, rightChars: [375, 400] },
])('a signature is held from the right, whatever its digits measure (sealed: $sealed)', ({ sealed, rightChars }) => {
  const signed = partOf(writeDocx(compose(busyReport('2021'), editionById('2021'), { sealed })), 'word/document.xml')
  const lines = [...signed.matchAll(/<w:pStyle w:val="Signature"\/>.*?<w:ind w:rightChars="(-?\d+)"/gs)]
  expect(lines.map(([, count]) => Number(count))).toEqual(rightChars)
})

test('characters that XML cannot hold stay in the report and go from the page', () => {
  const spoiled = busyReport('2021')
  spoiled.title = '青石镇\u0000人民\ud800政府\uffff2026年报告'
  const written = writeDocx(compose(spoiled, editionById('2021')))
  expect(partOf(written, 'word/document.xml')).toContain('>青石镇人民政府<')
  const json = /<report[^>]*>(.*)<\/report>/s.exec(partOf(written, 'customXml/item1.xml'))?.[1] ?? ''
  expect(JSON.parse(json.replaceAll('&quot;', '"'))).toEqual(savedForm(spoiled))
})
