import { expect, test } from 'vitest'
import { findingsOf } from '../cases.fixture'
import { repeatedParagraph } from './repeated-paragraph'

const paragraph = '严格落实信息发布审核制度，明确专人负责栏目更新，做到先审后发、逐级把关、责任到人。'

test('a paragraph that stands twice is found', () => {
  expect(findingsOf(repeatedParagraph, `${paragraph}\n中间一段写别的内容。\n${paragraph}`)).toHaveLength(1)
})

test('paragraphs of their own are fine', () => {
  const other = '全年组织业务培训两次，村级信息员全部参加，结合案例讲解公开范围、答复时限和保密要求。'
  expect(findingsOf(repeatedParagraph, `${paragraph}\n${other}`)).toEqual([])
})
