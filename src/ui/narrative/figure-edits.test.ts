import { expect, test } from 'vitest'
import type { Block } from '../../report/report'
import { blockMoved, figureInserted, figureNumber, figureRemoved, figureReplaced } from './figure-edits'

const text = (text: string): Block => ({ kind: 'paragraph', text })
const figure = (image: string): Block => ({ kind: 'figure', image, caption: '题', alternative: '说明' })

test('a figure stands behind the paragraph it was added in, with caption and description to be written', () => {
  const { blocks, caret } = figureInserted([text('甲'), text('乙')], 0, 'data:')
  expect(blocks).toEqual([text('甲'), { kind: 'figure', image: 'data:', caption: '', alternative: '' }, text('乙')])
  expect(caret).toEqual({ block: 1, offset: 0 })
})

test('figures move by one block and stop at the edges', () => {
  expect(blockMoved([text('甲'), figure('a')], 1, -1)?.blocks).toEqual([figure('a'), text('甲')])
  expect(blockMoved([text('甲'), figure('a')], 1, 1)).toBeNull()
})

test('another picture keeps caption and description', () => {
  expect(figureReplaced([figure('a')], 0, 'b').blocks).toEqual([figure('b')])
})

test('without the figure the caret stands behind the text before it', () => {
  expect(figureRemoved([text('甲乙'), figure('a')], 1)).toEqual({
    blocks: [text('甲乙')],
    caret: { block: 0, offset: 2 },
  })
})

test('figures are counted in the order they stand', () => {
  const blocks = [figure('a'), text('甲'), figure('b')]
  expect(blocks.map((_, index) => figureNumber(blocks, index))).toEqual([1, 0, 2])
})
