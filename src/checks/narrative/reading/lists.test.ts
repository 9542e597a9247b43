import { expect, test } from 'vitest'
import { formatShort } from '../../../report/decimal'
import { judgeList } from './judge-list'
import { totalValue } from './list-reading'
import { readPassage } from './passage'

/** A list as `total: part + part verdict`. */
const lists = (text: string): string[] =>
  readPassage(text).lists.map(
    (list) =>
      `${formatShort(totalValue(list.total))}: ${list.parts.map(({ value }) => formatShort(value)).join('+')} ${judgeList(list).kind}`,
  )

test.each([
  ['a plain list', '公开信息86条，其中政策12条、动态74条。', ['86: 12+74 fine']],
  ['a list two short', '公开信息86条，其中政策12条、动态72条。', ['86: 12+72 sum']],
  ['shares between the members', '公开信息50条，其中政策10条，占20%，动态40条，占80%。', ['50: 10+40 fine']],
  [
    'the year before is no total',
    '发布320条，较2024年的280条增长14.3%，其中网站120条、公众号200条。',
    ['320: 120+200 fine'],
  ],
  [
    'what is carried on may stand behind the outcomes',
    '办结12件，其中予以公开8件，无法提供4件，结转下年度1件。',
    ['12: 8+4+1 fine'],
  ],
  ['numbers before their labels', '收到申请15件，其中14件为自然人申请，2件为企业申请。', ['15: 14+2 sum']],
  [
    'a last channel in a sentence of its own',
    '公开308条。其中：网站166条；公众号71条。通过公示栏公开71条。',
    ['308: 166+71 fine'],
  ],
  ['a total at the end', '网站92条，公众号215条，合计317条。', ['317: 92+215 sum']],
  ['a figure in 万', '补贴资金3.6万元，其中甲项1.9万元、乙项1.7万元。', ['36000: 19000+17000 fine']],
  [
    'the parts of several brackets',
    '公开财政信息12条（预算4条、决算8条），救助信息30条（低保12条、特困8条）。',
    ['12: 4+8 fine', '30: 12+8 sum'],
  ],
])('%s', (_name, text, expected) => {
  expect(lists(text)).toEqual(expected)
})
