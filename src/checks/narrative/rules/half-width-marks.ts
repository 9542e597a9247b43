import { passageRule } from '../passage-rule'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
}
const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef“”‘’]/

/** Half-width marks between Chinese characters; a mark inside an address, a time or a Latin name is right as it is. */
export const halfWidthMarks = passageRule(
  {
    key: 'text.halfWidthMarks',
    kind: 'halfWidthMarks',
    code: '文9-05',
    severity: 'warning',
    basis: 'practice',
    clause: '标点符号用法（GB/T 15834）',
    statement: '中文里用全角标点。',
  },
  ({ raw, text, plain: { origin }, tokens }) => {
    if (!/[,;:()?!]/.test(raw)) return []
    const spots: { start: number; end: number; to: string }[] = []
    for (let at = 0; at < text.length; at++) {
      const index = origin[at] ?? 0
      const to = fullWidth[raw[index] ?? '']
      if (
        to === undefined ||
        tokens.some(
          (token) =>
            token.kind === 'name' &&
            token.what !== 'title' &&
            token.what !== 'quote' &&
            token.start <= at &&
            at < token.end,
        )
      )
        continue
      if (chinese.test(text[at - 1] ?? '') || chinese.test(text[at + 1] ?? ''))
        spots.push({ start: at, end: at + 1, to })
    }
    const [first, ...rest] = spots
    if (first === undefined) return []
    const count = spots.length
    return [
      {
        spots: [first, ...rest],
        what: `${count} 处标点是半角`,
        todo: '改为全角标点',
        suggestions: [
          { label: `改 ${count} 处为全角`, changes: spots.map(({ start, end, to }) => ({ start, end, text: to })) },
        ],
      },
    ]
  },
)
