import type { CheckContext } from '../rule'
import { lengthOf, type Paragraph, paragraphsOf } from './paragraphs'

/** problems: what is wrong · improvements: what was done about it */
export type Half = 'problems' | 'improvements'

export interface HalfState {
  readonly half: Half
  /** written: has text · empty: heading without text · absent: neither heading nor text about it */
  readonly state: 'written' | 'empty' | 'absent'
  readonly heading: Paragraph | null
}

const halves: readonly Half[] = ['problems', 'improvements']

const headingWords = {
  problems: /问题|不足|短板|困难/,
  improvements: /改进|措施|整改|下一步|打算|对策|努力方向/,
} as const

/** How each half shows in text without headings; what still 有待加强 is a problem and no improvement. */
const textWords = {
  problems:
    /问题|不足|不够|不高|不强|不到位|不及时|不全面|不熟|不通|不多|欠缺|有待|短板|薄弱|困难|滞后|单一|偏少|较少|流于/,
  improvements: /改进|措施|整改|下一步|今后|针对|进一步|加强|加大|完善|强化|优化|改善|解决/,
} as const
const stillWanting = /有待于?(?:进一步)?[加完提强优改]./g

const longestHeading = 24

interface Section extends Paragraph {
  /** The halves that the paragraph's heading names; a paragraph without a heading names none. */
  readonly named: readonly Half[]
  /** What stands behind the heading. */
  readonly body: string
}

/** Splits a paragraph into heading and body: numbered, ending in a colon, or short and alone on its line. */
function sectionOf(paragraph: Paragraph): Section {
  const { text, level } = paragraph
  const stop = text.search(/[。：:]/)
  const heading = stop === -1 ? text : text.slice(0, stop)
  const standsOut = level !== 0 || stop === -1 || text[stop] !== '。'
  const named = halves.filter((half) => headingWords[half].test(heading))
  const body = stop === -1 ? '' : text.slice(stop + 1)
  const sentence = text[stop] === '。' && lengthOf(body) === 0
  if (!standsOut || sentence || named.length === 0 || lengthOf(heading) > longestHeading)
    return { ...paragraph, named: [], body: text }
  return { ...paragraph, named, body }
}

const byContext = new WeakMap<CheckContext, readonly Section[]>()

/** Part five in sections; read once per run. */
function sectionsOf(context: CheckContext): readonly Section[] {
  const known = byContext.get(context)
  if (known !== undefined) return known
  const sections = paragraphsOf(context.report, 'part5').map(sectionOf)
  byContext.set(context, sections)
  return sections
}

/** Text of part five without its headings. */
export const bodyOf = (context: CheckContext): string => joined(sectionsOf(context))

/** The paragraphs of a half: from its heading to the other half's; null where no heading opens it. */
function ownSections(sections: readonly Section[], half: Half): readonly Section[] | null {
  const opening = sections.findIndex(({ named }) => named.length === 1 && named[0] === half)
  if (opening === -1) return null
  const closing = sections.findIndex(({ named }, index) => index > opening && named.length === 1 && named[0] !== half)
  return sections.slice(opening, closing === -1 ? undefined : closing)
}

const joined = (sections: readonly Section[]): string => sections.map(({ body }) => body).join('\n')

/** What stands under each half's heading; empty where a half has none. */
export function halfTexts(context: CheckContext): Readonly<Record<Half, string>> {
  const sections = sectionsOf(context)
  return {
    problems: joined(ownSections(sections, 'problems') ?? []),
    improvements: joined(ownSections(sections, 'improvements') ?? []),
  }
}

/** Whether part five has both its halves; headings decide, and where there are none the words do. */
export function halfStates(context: CheckContext): HalfState[] {
  const sections = sectionsOf(context)
  const text = joined(sections).replace(stillWanting, '有待')
  return halves.map((half): HalfState => {
    const own = ownSections(sections, half)
    if (own === null) return { half, state: textWords[half].test(text) ? 'written' : 'absent', heading: null }
    return { half, state: own.length > 1 || lengthOf(joined(own)) > 0 ? 'written' : 'empty', heading: own[0] ?? null }
  })
}
