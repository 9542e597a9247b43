import { describe, expect, test } from 'vitest'
import type { Block } from '../../report/report'
import { joinedWithNext, joinedWithPrevious, paragraphAfter, pastedAt, splitAt } from './paragraph-edits'

const figure: Block = { kind: 'figure', image: '', caption: '图1', alternative: '' }
const part = (...texts: (string | Block)[]): Block[] =>
  texts.map((text) => (typeof text === 'string' ? { kind: 'paragraph', text } : text))

test('Enter in the middle splits, what was selected goes, nothing is numbered', () => {
  expect(splitAt(part('（一）主动公开情况', '后文'), 0, 5, 7)).toEqual({
    blocks: part('（一）主动', '情况', '后文'),
    caret: { block: 1, offset: 0 },
  })
})

test('Backspace at the start goes on behind the paragraph before', () => {
  expect(joinedWithPrevious(part('前文', '后文'), 1)).toEqual({
    blocks: part('前文后文'),
    caret: { block: 0, offset: 2 },
  })
})

test('there is nothing to join before the first paragraph, and written text is not joined to a figure', () => {
  expect(joinedWithPrevious(part('前文'), 0)).toBeNull()
  expect(joinedWithPrevious(part(figure, '后文'), 1)).toBeNull()
})

test('an empty paragraph behind a figure goes, the caret to the caption', () => {
  expect(joinedWithPrevious(part(figure, ''), 1)).toEqual({ blocks: part(figure), caret: { block: 0, offset: 2 } })
})

test('Delete at the end takes the next paragraph, but no figure', () => {
  expect(joinedWithNext(part('前文', '后文'), 0)?.blocks).toEqual(part('前文后文'))
  expect(joinedWithNext(part('前文', figure), 0)).toBeNull()
})

describe('pasting', () => {
  test('several lines become paragraphs between what stood before and behind', () => {
    expect(pastedAt(part('头尾'), 0, [1, 1], '　　第一行\r\n\r\n\t第二行\n第三行')).toEqual({
      blocks: part('头第一行', '第二行', '第三行尾'),
      caret: { block: 2, offset: 3 },
    })
  })

  test('one line stays in its paragraph', () => {
    expect(pastedAt(part('头尾'), 0, [1, 2], '中\n')).toEqual({
      blocks: part('头中'),
      caret: { block: 0, offset: 2 },
    })
  })

  test('nothing but blanks changes nothing', () => {
    expect(pastedAt(part('头尾'), 0, [1, 1], '\n　\n')).toBeNull()
  })
})

test('writing on below a figure starts an empty paragraph', () => {
  expect(paragraphAfter(part(figure, '后文'), 0).blocks).toEqual(part(figure, '', '后文'))
})
