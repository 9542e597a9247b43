import { expect, test } from 'vitest'
import { goodReport, reportWith } from '../good-report.fixture'
import { findingsOf, offered, verdicts } from '../rule-findings.fixture'
import { onlyNumberIn, unreadableCell } from './unreadable-cell'

const found = (text: string) => findingsOf(unreadableCell, reportWith({ 'table3.granted.naturalPerson': text }))

test('numbers are no matter', () => {
  expect(findingsOf(unreadableCell, goodReport('2019'))).toEqual([])
  expect(found(' １２件')).toEqual([])
})

test('a leftover around one number offers the number', () => {
  const findings = found('[bookmark: _GoBack]2')
  expect(verdicts(findings)).toEqual(['error broken'])
  expect(offered(findings)).toEqual(['2'])
})

test('text with no number or with several offers nothing', () => {
  expect(offered([...found('若干'), ...found('3或4')])).toEqual([])
})

test('a pasted paragraph is quoted by its beginning', () => {
  const [finding] = found('2024年，我镇收到政府信息公开申请\n29件，均按时答复，未收取任何费用。')
  expect(finding?.message.what.length).toBeLessThan(40)
})

test.each([
  ['12abc', '12'],
  ['约１．５', '1.5'],
  ['无', null],
  ['1、2', null],
])('in %j the only number is %j', (text, number) => {
  expect(onlyNumberIn(text)).toBe(number)
})
