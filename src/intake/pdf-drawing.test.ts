import { describe, expect, test } from 'vitest'
import { editions } from '../editions'
import { cellsOf } from '../editions/cells'
import type { Edition } from '../editions/edition'
import { textAt } from '../report/figures'
import type { Report } from '../report/report'
import { letterByLetter, pdfFile, shown, widthOf } from './pdf-file.fixture'
import { frames, type Printing, printedPages, word, wps } from './pdf-report.fixture'
import { numberedReport } from './plain-report.fixture'
import { type ReadResult, readAnyReport } from './read-report'

type Read = Extract<ReadResult, { ok: true }>

const original = (edition: Edition): Report => numberedReport(edition, edition.lastYear ?? 2025)

async function readPages(pages: readonly string[], characters: 'told' | 'none' = 'told'): Promise<Read> {
  const result = await readAnyReport({ name: 'report.pdf', bytes: pdfFile({ pages, characters }) })
  if (!result.ok) throw new Error(result.message)
  return result
}

const readPrinted = (edition: Edition, printing: Printing): Promise<Read> =>
  readPages(printedPages(original(edition), edition, printing))

function misread(found: Report, right: Report, edition: Edition, spell = (text: string) => text): string[] {
  return [...cellsOf(edition).values()].flatMap((cell) => {
    const [is, should] = [textAt(found.tables, cell), spell(textAt(right.tables, cell))]
    return is === should ? [] : [`${cell.key}: ${is} instead of ${should}`]
  })
}

const unclear = ({ notes }: Read): string =>
  notes.flatMap(({ kind, message }) => (kind === 'unclear' ? [message] : [])).join('\n')

describe.each(editions)('the $id edition, printed by hand', (edition) => {
  test.each(Object.entries(frames).filter(([name]) => name !== 'nothing at all'))(
    'cells framed by %s',
    async (_, frame) => {
      for (const write of [shown, letterByLetter]) {
        const { report } = await readPrinted(edition, { frame, write })
        const right = original(edition)
        expect(misread(report, right, edition)).toEqual([])
        expect({ ...report, agency: right.agency }).toEqual(right)
      }
    },
  )

  test('full-width figures stay as they are', async () => {
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const { report } = await readPrinted(edition, { ...wps, spell: (text) => wide(text).slice(0, 2) })
    expect(misread(report, original(edition), edition, (text) => wide(text).slice(0, 2))).toEqual([])
  })

  test('letters printed twice to look bold are read once', async () => {
    const bold = (text: string, x: number, y: number, size: number) =>
      letterByLetter(text, x, y, size) + letterByLetter(text, x + 0.3, y, size)
    const { report } = await readPrinted(edition, { ...wps, write: bold })
    expect(misread(report, original(edition), edition)).toEqual([])
    expect(report.introduction).toBe(original(edition).introduction)
  })

  test('page numbers go, running heads are kept beside the report', async () => {
    const margin = (page: number) => shown('青石镇年报（内部校样）', 60, 825, 9) + shown(`— ${page} —`, 280, 30, 9)
    const { report, notes } = await readPrinted(edition, { ...word, margin })
    const right = original(edition)
    expect({ ...report, agency: right.agency }).toEqual(right)
    expect(notes.filter(({ kind }) => kind === 'unplaced').map(({ text }) => text)).toEqual(['青石镇年报（内部校样）'])
  })

  test('without lines no figure is taken for another’s', async () => {
    const { report } = await readPrinted(edition, { ...word, frame: frames['nothing at all'] })
    expect(misread(report, original(edition), edition).filter((line) => !line.includes(':  instead'))).toEqual([])
  })

  test('a figure that runs over a line leaves both cells empty, with its digits in a note', async () => {
    const over = (text: string, x: number, y: number, size: number) =>
      shown(text === '150' ? '150567890123' : text, x, y, size)
    const read = await readPrinted(edition, { ...word, write: over })
    const wrong = misread(read.report, original(edition), edition)
    expect(wrong.length).toBeGreaterThan(0)
    expect(wrong.filter((line) => !line.includes(':  instead'))).toEqual([])
    expect(unclear(read)).toContain('框线')
  })

  test('turned words are read and said', async () => {
    const turned = (text: string, x: number, y: number, size: number) =>
      text === '其他' ? `q 0 1 -1 0 ${x + size} ${y} cm ${shown(text, 0, 0, size)}Q\n` : shown(text, x, y, size)
    const read = await readPrinted(edition, { ...word, write: turned })
    expect(misread(read.report, original(edition), edition)).toEqual([])
    expect(unclear(read)).toContain('横着或竖着')
  })
})

describe('what cannot be read is refused in a sentence', () => {
  const refusal = async (
    pages: readonly string[],
    characters: 'told' | 'none' = 'told',
    objects: readonly string[] = [],
  ) => {
    const result = await readAnyReport({ name: 'a.pdf', bytes: pdfFile({ pages, characters, objects }) })
    return result.ok ? 'read' : result.message
  }
  const line = shown('一、总体情况，没有发生行政复议。', 50, 700, 12)

  test('no text', async () => {
    expect(await refusal(['0 0 10 10 re f'])).toContain('没有文字')
    const picture =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream'
    expect(await refusal(['0 0 10 10 re f'], 'told', [picture])).toContain('只有图片')
  })

  test('text a scanner guessed, and fonts that only number their shapes', async () => {
    expect(await refusal([`3 Tr ${line}`])).toContain('扫描件')
    expect(await refusal([line], 'none')).toContain('字体')
  })

  test('another document', async () => {
    expect(await refusal([line])).toContain('没有找到')
  })
})

test('the letters of the fixture are as wide as they claim', () => {
  expect(widthOf('年1', 10)).toBe(15)
})
