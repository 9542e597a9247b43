import type { Aspect } from '../../editions/edition'
import type { CheckContext } from '../rule'
import { lengthOf, type Paragraph, paragraphsOf } from './paragraphs'

/**
 * headed: has a heading and text · empty: heading without text · mentioned: only named somewhere in the text ·
 * absent: not named at all
 */
export interface AspectState {
  readonly aspect: Aspect
  readonly state: 'headed' | 'empty' | 'mentioned' | 'absent'
  /** The paragraph with its heading, where there is one. */
  readonly paragraph: Paragraph | null
}

/** A heading without a full stop that is longer than this is a sentence. */
const longestHeading = 30

const numbering = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+(?:、|是)|\d{1,2}[.．、])\s*/

const namesOf = ({ heading, aliases }: Aspect): readonly string[] => [heading, ...aliases]

const names = (text: string, aspect: Aspect): boolean => {
  const joined = text.replace(/\s/g, '')
  return namesOf(aspect).some((name) => joined.includes(name))
}

/** The heading a paragraph starts with: numbered, or short and standing alone. */
function headingOf({ text }: Paragraph): string | null {
  const stop = text.search(/[。：:]/)
  const first = stop === -1 ? text : text.slice(0, stop)
  const heading = first.replace(numbering, '')
  return lengthOf(heading) <= longestHeading && (numbering.test(text) || stop === -1) ? heading : null
}

/** Longer than any heading of an aspect: the numbered line is itself the sentence. */
const longestAspect = 16

/** Text on the heading's own line. */
function runsIn({ text }: Paragraph): boolean {
  const stop = text.search(/[。：:]/)
  if (stop === -1) return false
  return lengthOf(text.slice(stop + 1)) > 0 || lengthOf(text.slice(0, stop).replace(numbering, '')) > longestAspect
}

const byContext = new WeakMap<CheckContext, readonly AspectState[]>()

/** Where part one speaks about each of its aspects; read once per run. */
export function aspectStates(context: CheckContext): readonly AspectState[] {
  const known = byContext.get(context)
  if (known !== undefined) return known
  const states = readAspects(context)
  byContext.set(context, states)
  return states
}

function readAspects({ report, edition }: CheckContext): AspectState[] {
  const paragraphs = paragraphsOf(report, 'part1')
  const aspects = edition.parts.flatMap(({ content }) => (content.kind === 'narrative' ? content.aspects : []))
  const aspectAt = paragraphs.map((paragraph) => {
    const heading = headingOf(paragraph)
    return heading === null ? undefined : aspects.find((aspect) => names(heading, aspect))
  })
  return aspects.map((aspect): AspectState => {
    const index = aspectAt.indexOf(aspect)
    const paragraph = paragraphs[index]
    if (paragraph === undefined) {
      const mentioned = paragraphs.some(({ text }) => names(text, aspect))
      return { aspect, state: mentioned ? 'mentioned' : 'absent', paragraph: null }
    }
    const next = paragraphs[index + 1]
    const followed = next !== undefined && aspectAt[index + 1] === undefined && !startsSibling(next, paragraph)
    return { aspect, state: followed || runsIn(paragraph) ? 'headed' : 'empty', paragraph }
  })
}

/** A heading of the same or a higher rank closes the section before it. */
const startsSibling = (next: Paragraph, heading: Paragraph): boolean =>
  next.level !== 0 && heading.level !== 0 && next.level <= heading.level
