import { expect, test } from 'vitest'
import { segmentsOf } from './segments'
import type { TextMark } from './text-marks'

const mark = (start: number, end: number, more: Partial<TextMark> = {}): TextMark => ({
  start,
  end,
  role: 'text',
  tone: 'warning',
  number: null,
  anchor: 'a',
  note: '',
  ...more,
})

const texts = (text: string, heading: number, marks: TextMark[]) =>
  segmentsOf(text, heading, marks).map((segment) => segment.text)

test('text without marks is one stretch, empty text none', () => {
  expect(texts('全年收到申请15件', 0, [])).toEqual(['全年收到申请15件'])
  expect(texts('', 0, [])).toEqual([])
})

test('a run-in heading ends where its face ends', () => {
  const [heading, body] = segmentsOf('（三）管理。正文', 6, [])
  expect([heading?.text, heading?.heading, body?.text, body?.heading]).toEqual(['（三）管理。', true, '正文', false])
})

test('marks cut the text and the number stands behind the total', () => {
  const segments = segmentsOf('共412条，其中甲18条', 0, [
    mark(1, 5, { role: 'total', number: 1 }),
    mark(9, 12, { role: 'member' }),
  ])
  expect(segments.map(({ text, mark }) => [text, mark?.role])).toEqual([
    ['共', undefined],
    ['412条', 'total'],
    ['，其中甲', undefined],
    ['18条', 'member'],
  ])
  expect(segments.map(({ numbered }) => numbered.map(({ number }) => number))).toEqual([[], [1], [], []])
})

test('where marks overlap the gravest decides', () => {
  const segments = segmentsOf('收到15件', 0, [mark(0, 5, { tone: 'notice' }), mark(2, 5, { tone: 'error' })])
  expect(segments.map(({ text, mark }) => [text, mark?.tone])).toEqual([
    ['收到', 'notice'],
    ['15件', 'error'],
  ])
})

test('a note finds the first words of its finding', () => {
  const segments = segmentsOf('甲乙丙', 0, [mark(2, 3, { anchor: 'x' }), mark(1, 2, { anchor: 'x' })])
  expect(segments.map(({ anchors }) => anchors)).toEqual([[], ['x'], []])
})

test('a place where something is missing has no width and still carries its number', () => {
  const segments = segmentsOf('收到件', 0, [mark(2, 2, { number: 3 })])
  expect(segments.map(({ text, mark, numbered }) => [text, mark, numbered.length])).toEqual([
    ['收到', null, 0],
    ['', null, 1],
    ['件', null, 0],
  ])
})

test('two findings at one figure show both numbers once', () => {
  const segments = segmentsOf('15件', 0, [
    mark(0, 3, { number: 1 }),
    mark(0, 3, { number: 2 }),
    mark(0, 3, { number: 1 }),
  ])
  expect(segments[0]?.numbered.map(({ number }) => number)).toEqual([1, 2])
})

test('a mark that reaches past shortened text is cut to it', () => {
  expect(texts('15', 0, [mark(1, 9)])).toEqual(['1', '5'])
})
