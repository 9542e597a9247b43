import { type Hit, passageRule } from '../passage-rule'
import { matchesOf } from '../reading/matches'

/** Rests of editors and pages. The plain text has full-width marks and no spaces. */
const rests: readonly RegExp[] = [
  /\[(?:image|bookmark|footnote|endnote|comment|图片|书签|脚注|批注)[^\]]*\]/gi,
  /错误！(?:未找到|未定义|文档|超链接|链接|不能)[^。；，]*。?|Error！[^。；，]*/g,
  /【[^】]*(?:此处|补充|待定|待填|填写|插入|核实|请填)[^】]*】/g,
  /（(?:待[补填核定完续][^）]{0,8}|此处[^）]{0,20}|请(?:填写|补充|核实)[^）]{0,12}|略)）/g,
  /(?:&(?:nbsp|lt|gt|amp|quot|[lr]dquo|mdash|emsp|ensp|middot|#\d+)；?)+/g,
  /<\/?[a-zA-Z][^<>\n]{0,200}>/g,
  /\{(?:PAGE|TOC|HYPERLINK|REF|SEQ|NUMPAGES|DATE|EMBED|INCLUDEPICTURE)[^}]*\}?/g,
  /_GoBack|_Toc\d+|OLE_LINK\d+|MERGEFORMAT(?!\})/g,
  /[\ufffc\ufffd]+/g,
]
/** An angle bracket behind characters is what is left of a tag. */
const halfTag = /[\u4e00-\u9fa5]{1,6}>(?!\d)/g
const coveringLetter =
  /请予(?:审[阅定议示]|批示)|请审[阅定示]|妥否[，,]请[^。]{0,4}|特此(?:报告|呈报)|随文(?:呈报|上报|报送|附上)|现予(?:上报|报送)|（此页无正文[^）]*）|抄送[：][^。\n]*/g
const imprint = /印发(?=$|\n)/g
const addressee = /^[^，。；：、\d]{2,22}(?:政府|办公室|委员会|政务公开办|局|中心|领导|政府办|县政府办)：$/

const issued = /\d{4}年\d{1,2}月\d{1,2}日印发$/

/** One finding for all marks of one sort in a passage: a pair of tags is one defect. */
function hit(found: readonly { readonly start: number; readonly end: number }[], what: string): Hit | null {
  const [first, ...rest] = [...found]
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ start, end }) =>
        !found.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start),
    )
    .map(({ start, end }) => ({ start, end }))
  if (first === undefined) return null
  const suggestions = [{ label: '删去', changes: [first, ...rest].map((span) => ({ ...span, text: '' })) }]
  return { spots: [first, ...rest], what, todo: '删去或补写', suggestions }
}

/** Rests of an editor, notes to oneself, and what belongs to a covering letter. */
export const leftover = passageRule(
  {
    key: 'text.leftover',
    kind: 'leftover',
    code: '文9-01',
    severity: 'error',
    basis: 'practice',
    clause: '公开文本不得带有编辑残留和报送用语',
    statement: '不留编辑残留、备忘和报送文件的用语。',
  },
  (reading, _scope, part) => {
    const marks = rests.flatMap((pattern) => matchesOf(reading, pattern, 'all'))
    const tags = marks.some(({ text }) => text.startsWith('<')) ? [] : matchesOf(reading, halfTag)
    const letter = part === 'title' ? [] : matchesOf(reading, coveringLetter)
    const printed = part === 'signature' || issued.test(reading.text) ? matchesOf(reading, imprint) : []
    const whole = addressee.test(reading.text) && part !== 'signature' ? [{ start: 0, end: reading.text.length }] : []
    return [
      hit([...marks, ...tags], '这是编辑留下的，不是正文'),
      hit(letter, '这是报送文件的用语'),
      hit(printed, '这是文件的印发行'),
      hit(whole, '这是报送文件的主送机关'),
    ].flatMap((found) => found ?? [])
  },
)
