import { expect, test } from 'vitest'
import { editions } from '../../editions'
import { skeletonNarratives } from '../../report/drafting'
import type { Block } from '../../report/report'
import { aspectInserted, missingAspects } from './aspects'

const [edition] = editions
if (edition === undefined) throw new Error('no edition')
const content = edition.parts[0]?.content
const aspects = content?.kind === 'narrative' ? content.aspects : []
const part = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

test('the skeleton lacks nothing', () => {
  expect(missingAspects(skeletonNarratives(edition, 2026).part1, aspects)).toEqual([])
})

test('a heading that was deleted is offered before the next one', () => {
  const blocks = part(
    '（一）主动公开情况',
    '文',
    '（二）依申请公开。文',
    '（四）政府信息公开平台建设',
    '（五）监督保障',
  )
  const missing = missingAspects(blocks, aspects)
  expect(missing.map(({ aspect, before }) => [aspect.key, before])).toEqual([['informationManagement', 3]])
  const [offer] = missing
  if (offer === undefined) throw new Error('nothing offered')
  const { blocks: after, caret } = aspectInserted(blocks, offer)
  expect(after[3]).toEqual({ kind: 'paragraph', text: '（三）政府信息管理' })
  expect(caret).toEqual({ block: 4, offset: 0 })
  expect(missingAspects(after, aspects)).toEqual([])
})

test('the last heading is offered at the end', () => {
  const blocks = part('（一）主动公开', '（二）依申请公开', '（三）政府信息管理', '（四）平台建设')
  expect(missingAspects(blocks, aspects).map(({ before }) => before)).toEqual([4])
})

test('text arranged in another way is left alone, an empty part is offered all five', () => {
  expect(missingAspects(part('2026年，我镇认真做好政府信息公开工作。'), aspects)).toEqual([])
  expect(missingAspects(part(''), aspects)).toHaveLength(5)
})
