import { expect, test } from 'vitest'
import type { SourceItem } from '../../source-document'
import { readHtml } from './read-html'

const read = (html: string) => readHtml(new TextEncoder().encode(html))
const said = (items: readonly SourceItem[]) =>
  items.map((item) =>
    item.kind === 'paragraph'
      ? item.text
      : item.kind === 'table'
        ? item.rows.map((row) =>
            row.map(({ text, colSpan, continued }) => (continued ? '^' : text) + (colSpan > 1 ? `×${colSpan}` : '')),
          )
        : item,
  )

test.each([
  ['paragraphs nobody closed', '<p>甲<p>乙<div>丙<br>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
  [
    'a line broken in the source is no space between Chinese letters',
    '<p>中国\n   人民 and\nmore</p>',
    ['中国人民 and more'],
  ],
  ['an indent is no text, spaces inside are', '<p>　　&emsp;标　题&nbsp;</p>', ['标　题']],
  [
    'hidden words',
    '<p style="DISPLAY: none">x</p><p hidden>y</p><script>z</script><style>a</style><!-- b --><p>显</p>',
    ['显'],
  ],
  [
    'what Word writes for a list',
    "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp;</span></span><![endif]>总体情况<o:p></o:p></p>",
    ['一、总体情况'],
  ],
  [
    'numbers of lists',
    '<ol><li><p>甲</p><li>乙</ol><ol start=3 style="list-style-type:cjk-ideographic"><li>丙</ol><ul><li>丁</ul>',
    ['1.甲', '2.乙', '三、丙', '丁'],
  ],
  ['entities with and without their end', '<p>a&lt;b&#x4e2d;&#20013;&amp;lt;&unknown;</p>', ['a<b中中&lt;&unknown;']],
  [
    'spans over rows and columns',
    '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
    [
      [
        ['a', 'b×2'],
        ['^', 'c', 'd'],
      ],
    ],
  ],
  [
    'lines of a cell, padding kept',
    '<table><tr><td><p>结果</p><p>维持</p><td>&nbsp;0　</table>',
    [[['结果\n维持', '\u00a00　']]],
  ],
  [
    'tables that only lay out the page',
    '<table><tr><td><p>标题</p><table><tr><td>1<td>2</table></table>',
    ['标题', [['1', '2']]],
  ],
  ['a stray end tag in a cell', '<table><tr><td>1</div></p></span><td>2</table>', [[['1', '2']]]],
])('%s', (_, html, expected) => {
  expect(said(read(html).items)).toEqual(expected)
})

test('pictures inside the page are kept with caption and description, others are named', () => {
  const { items, remarks } = read(
    '<figure><img src="data:image/png;base64,iVBORw0K" alt="图示"><figcaption>图1 分类</figcaption></figure><img src="http://example.invalid/a.png">',
  )
  expect(items).toEqual([
    { kind: 'figure', image: 'data:image/png;base64,iVBORw0K', caption: '图1 分类', alternative: '图示' },
  ])
  expect(remarks).toHaveLength(1)
})

test('pages in GB 18030 say so, or are recognised all the same', () => {
  // 政府信息公开 in GB 18030
  const words = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]
  const page = (head: string) => readHtml(new Uint8Array([...new TextEncoder().encode(`<html>${head}<p>`), ...words]))
  for (const head of [
    '<meta charset=gb2312>',
    '<meta http-equiv=Content-Type content="text/html; charset=GBK">',
    '',
    '<meta charset=nonsense>',
  ])
    expect(said(page(head).items)).toEqual(['政府信息公开'])
})

test('the caption of a picture that is not in the file goes to no other picture', () => {
  const figure = (image: string, caption: string) =>
    `<figure><img src="${image}"><figcaption>${caption}</figcaption></figure>`
  const { items } = read(
    figure('data:image/png;base64,AAAA', '图1 公开栏') + figure('http://a.invalid/b.png', '图2 服务厅'),
  )
  expect(items).toEqual([
    { kind: 'figure', image: 'data:image/png;base64,AAAA', caption: '图1 公开栏', alternative: '' },
    { kind: 'paragraph', text: '图2 服务厅' },
  ])
})
