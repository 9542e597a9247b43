import { expect, test } from 'vitest'
import { busyReport } from './busy-report.fixture'
import { writeLetter } from './docx/write-letter'
import { composeLetter } from './letter'
import { partOf, readDocx } from './read-back.fixture'

const report = busyReport('2021')

test.each([
  ['函', '云河县人民政府办公室：', '特此函达。'],
  ['报告', '云河县人民政府：', '特此报告。'],
] as const)('a covering %s addresses whom it goes to and ends as its form does', (form, addressee, end) => {
  const letter = composeLetter(report, form)
  expect(readDocx(writeLetter(letter)).lines).toEqual([
    `青石镇人民政府\n关于报送2026年\n政府信息公开工作年度报告的${form}`,
    addressee,
    letter.paragraphs[0],
    end,
    '附件：青石镇人民政府2026年政府信息公开工作年度报告',
    '青石镇人民政府',
    '2027年1月20日',
    '（联系单位：青石镇党政办公室，联系电话：0000-1234567）',
  ])
})

test('lines of a long attachment stand under its name', () => {
  const [, note = ''] =
    /(<w:p>(?:(?!<w:p>).)*附件：)/s.exec(partOf(writeLetter(composeLetter(report, '函')), 'word/document.xml')) ?? []
  expect(note).toMatch(/<w:ind w:leftChars="500" w:left="\d+" w:hangingChars="300" w:hanging="\d+"\/>/)
})

test('a letter is not the draft: it carries no report', () => {
  expect(partOf(writeLetter(composeLetter(report, '函')), '[Content_Types].xml')).not.toContain('customXml')
})

test('what is not known is left out', () => {
  const nameless = composeLetter(
    { ...report, agency: { ...report.agency, county: '', office: '', telephone: '' } },
    '函',
  )
  expect(nameless.addressee).toBe('县人民政府办公室：')
  expect(nameless.note).toBe('')
})
