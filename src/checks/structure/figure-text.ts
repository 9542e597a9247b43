import type { NarrativePart } from '../../editions/edition'
import type { Place } from '../finding'
import { finding } from '../found'
import type { CheckRule } from '../rule'
import { quotedList } from './paragraphs'

const parts: readonly NarrativePart[] = ['part1', 'part5', 'part6']

export const figureText: CheckRule = {
  key: 'figure.text',
  code: '整-19',
  severity: 'warning',
  basis: 'practice',
  clause: '图片要有图题；读屏用户靠文字说明知道图里有什么',
  statement: '图片有图题和文字说明。',
  *find({ report, edition }) {
    for (const part of parts) {
      const heading = edition.parts.find(({ key }) => key === part)?.heading ?? ''
      for (const [block, figure] of report.narratives[part].entries()) {
        if (figure.kind !== 'figure') continue
        const missing = [
          ...(figure.caption.trim() === '' ? ['图题'] : []),
          ...(figure.alternative.trim() === '' ? ['文字说明'] : []),
        ]
        if (missing.length === 0) continue
        const place: Place = { kind: 'text', part, block, start: 0, end: 0, quote: '', role: 'text' }
        yield finding(figureText, {
          message: { what: `图片没有${quotedList(missing)}。`, where: heading, todo: '用一句话写明图里是什么。' },
          places: [place],
          values: [part, String(block), ...missing],
        })
      }
    }
  },
}
