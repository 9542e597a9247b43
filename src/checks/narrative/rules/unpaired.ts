import { passageRule } from '../passage-rule'

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '〔': '〕',
  '‘': '’',
}
const closers = new Map(Object.entries(pairs).map(([open, close]) => [close, open]))
const marks = /[“”《》〈〉（）【】〔〕‘’]/g
const stretch = /[，。；：！？\n]/

/** 1） and a） number an item; a closing mark standing twice is a doubled mark, not a lone one. */
function isNoPair(text: string, at: number): boolean {
  return (
    /(?:^|[。；：，、\n])[\da-zA-Z]{1,2}$/.test(text.slice(0, at)) ||
    text[at - 1] === text[at] ||
    text[at + 1] === text[at]
  )
}

function clauseAround(text: string, at: number): { start: number; end: number } {
  const before = [...text.slice(0, at)].reduce((start, sign, index) => (stretch.test(sign) ? index + 1 : start), 0)
  const after = text.slice(at + 1).search(stretch)
  return { start: before, end: after === -1 ? text.length : at + 1 + after }
}

/** Every bracket, quotation and title mark has its other half. */
export const unpaired = passageRule(
  {
    key: 'text.unpaired',
    kind: 'unpaired',
    code: '文9-02',
    severity: 'warning',
    basis: 'practice',
    clause: '标点符号用法（GB/T 15834）',
    statement: '括号、引号、书名号成对。',
  },
  ({ text }) => {
    const open: number[] = []
    const lone: number[] = []
    for (const { 0: sign, index: at } of text.matchAll(marks)) {
      if (sign in pairs) open.push(at)
      else if (closers.has(sign)) {
        const top = open[open.length - 1]
        if (top !== undefined && text[top] === closers.get(sign)) open.pop()
        else if (!isNoPair(text, at)) lone.push(at)
      }
    }
    return [...lone, ...open.filter((at) => text[at + 1] !== text[at])]
      .sort((a, b) => a - b)
      .map((at) => {
        const sign = text[at] as string
        const clause = clauseAround(text, at)
        const span =
          sign in pairs ? { start: at, end: Math.max(clause.end, at + 1) } : { start: clause.start, end: at + 1 }
        return {
          spots: [span] as const,
          what: `“${sign}”只有一半`,
          todo: sign in pairs ? `补上“${pairs[sign]}”或删去` : `补上“${closers.get(sign)}”或删去`,
        }
      })
  },
)
