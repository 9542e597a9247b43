import { describe, expect, test } from 'vitest'
import { findingsOf, verdicts } from '../rule-findings.fixture'
import { reportBut } from '../text-report.fixture'
import { printedDate, readDate } from './report-date'
import { signatureAgency } from './signature-agency'
import { signatureDate } from './signature-date'
import { signatureMissing } from './signature-missing'

const signed = (agency: string, date: string) => reportBut({ signature: { agency, date } })
const full = '青石镇人民政府'

test('no agency and no date yet are one finding', () => {
  expect(verdicts(findingsOf(signatureMissing, signed('', ' ')))).toEqual(['warning filling'])
  expect(findingsOf(signatureMissing, signed(full, ''))[0]?.message.what).toBe('落款还没有「日期」。')
  expect(findingsOf(signatureMissing, signed(full, '2025年1月20日'))).toEqual([])
})

test.each([
  [full, []],
  ['青石镇 人民政府', []],
  ['云河县青石镇人民政府', []],
  ['', []],
  ['青石镇党政办公室', ['warning broken']],
  ['白石镇人民政府', ['warning broken']],
])('signed by %s', (agency, expected) => {
  expect(verdicts(findingsOf(signatureAgency, signed(agency, '')))).toEqual(expected)
})

describe('a date', () => {
  test.each([
    ['2025年1月20日', '2025年1月20日'],
    ['２０２５年１月２０日', '2025年1月20日'],
    ['2025-01-20', '2025年1月20日'],
    ['2025.1.20', '2025年1月20日'],
    ['2025/1/20', '2025年1月20日'],
    ['二〇二五年一月二十日', '2025年1月20日'],
    ['二○二五年十二月三十一日', '2025年12月31日'],
    ['2024年2月29日', '2024年2月29日'],
    ['2025年2月29日', null],
    ['2025年13月1日', null],
    ['2025年1月', null],
    ['明年', null],
  ])('%s reads as %s', (text, expected) => {
    const date = readDate(text)
    expect(date === null ? null : printedDate(date)).toBe(expected)
  })

  test.each([
    ['2025年1月20日', []],
    ['2025年01月20日', ['notice broken']],
    ['2025-1-20', ['notice broken']],
    ['一月', ['warning broken']],
  ])('%s as written', (date, expected) => {
    expect(verdicts(findingsOf(signatureDate, signed(full, date)))).toEqual(expected)
  })

  test('is pointed at as the second line', () => {
    const [finding] = findingsOf(signatureDate, signed(full, '一月'))
    expect(finding?.places).toMatchObject([{ block: 1, start: 0, end: 2, quote: '一月' }])
  })
})
