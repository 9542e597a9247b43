import { expect, test } from 'vitest'
import { editionById } from '../../../editions'
import { formatShort } from '../../../report/decimal'
import { readPassage } from '../reading/passage'
import { readStatements } from './read-statements'

const statements = (text: string): string[] =>
  readStatements(readPassage(text), editionById('2021'), 2025).map(({ key, value }) => `${key} ${formatShort(value)}`)

test.each([
  ['received in many words', '2025年新受理依申请政府信息公开8件。', ['accepted 8']],
  ['none received in many words', '未收到群众要求公开政府信息的申请。', ['received 0']],
  ['no review, no suit', '未发生因政府信息公开引起的行政复议和行政诉讼案件。', ['review 0', 'litigation 0']],
  [
    'a review application that was not received is no request',
    '未收到有关政府信息公开事务的行政复议申请。',
    ['review 0'],
  ],
  ['one way of sending is not all', '通过信息公开平台收到申请3件。', []],
  ['the outcome is not the verb it ends in', '办结申请2件，不予处理2件。', ['concluded 2', 'result 2']],
  ['another year', '2024年收到政府信息公开申请4件。', []],
  ['another area', '全县收到政府信息公开申请310件。', []],
  ['petitions are no applications', '办理信访件12件，办结12件。', []],
  [
    'documents named once',
    '制发行政规范性文件2件，废止1件，现行有效8件。',
    ['normativeIssued 2', 'normativeRepealed 1', 'normativeInForce 8'],
  ],
])('%s', (_name, text, expected) => {
  expect(statements(text)).toEqual(expected)
})
