import type { Aspect } from '../editions/edition'
import { headingLength, paragraphLevel } from './paragraph-level'
import type { Block } from './report'

/** Last year's words for one place of a part, to be adopted or left. They are no part of the report until adopted. */
export interface OldPassage {
  /** Heading as last year printed it, "" for text without one. */
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** Blocks of this year's text among which it would stand, end exclusive; the passage is shown before `end`. */
  readonly start: number
  readonly end: number
}

/** Headings of part five, by the words both years share. */
const halves = [
  ['problems', /问题|不足|短板|困难/],
  ['improvements', /改进|措施|整改|下一步|打算/],
] as const

interface Run {
  readonly topic: string
  readonly heading: string
  readonly start: number
  readonly end: number
  readonly paragraphs: readonly string[]
}

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : '')

/** What a heading is about, so that headings of two years meet although their words differ. */
function topicOf(heading: string, aspects: readonly Aspect[]): string {
  if (heading === '') return ''
  const aspect = aspects.find(({ heading: name, aliases }) => [name, ...aliases].some((each) => heading.includes(each)))
  if (aspect !== undefined) return aspect.key
  const half = halves.find(([, words]) => words.test(heading))
  return half?.[0] ?? heading.replace(/^[（(].+?[）)]/, '').replace(/[。：:\s]/g, '')
}

/** A part cut before each heading of the second level; text on a heading's own line is its first paragraph. */
function runsOf(blocks: readonly Block[], aspects: readonly Aspect[]): Run[] {
  const texts = blocks.map(textOf)
  const starts = texts.flatMap((text, index) => (index === 0 || paragraphLevel(text) === 2 ? [index] : []))
  return starts.map((start, index): Run => {
    const end = starts[index + 1] ?? blocks.length
    const first = texts[start] ?? ''
    const length = paragraphLevel(first) === 2 ? headingLength(first) : 0
    const heading = first.slice(0, length)
    const own = [first.slice(length), ...texts.slice(start + 1, end)]
    const paragraphs = own.filter((text) => text.trim() !== '')
    return { topic: topicOf(heading, aspects), heading, start, end, paragraphs }
  })
}

/**
 * Where last year's paragraphs would stand in this year's text: under the heading of the same topic, without one at
 * the beginning, and last year's other topics with their headings at the end.
 */
export function oldPassages(now: readonly Block[], before: readonly Block[], aspects: readonly Aspect[]): OldPassage[] {
  const runs = runsOf(now, aspects)
  const passages = runsOf(before, aspects).flatMap(({ topic, heading, paragraphs }): OldPassage[] => {
    if (paragraphs.length === 0) return []
    const run = runs.find((each) => each.topic === topic)
    if (run !== undefined) return [{ heading, paragraphs, start: run.start, end: run.end }]
    if (heading === '') return [{ heading, paragraphs, start: 0, end: 0 }]
    return [{ heading, paragraphs: [heading, ...paragraphs], start: now.length, end: now.length }]
  })
  return passages.filter(({ paragraphs }) => !paragraphs.every((text) => isIn(now, text)))
}

/** Whether a paragraph stands in a text word for word. */
export const isIn = (blocks: readonly Block[], text: string): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && block.text === text)

const isBlank = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.text.trim() === ''

/** Nothing is written yet where the passage would stand. */
export const isOpen = (now: readonly Block[], { start, end }: OldPassage): boolean =>
  now.slice(start, end).every((block) => isBlank(block) || paragraphLevel(textOf(block)) === 2)

/** The text with old paragraphs in the passage's first empty paragraph, or behind what is written there. */
export function adopted(
  now: readonly Block[],
  { start, end }: OldPassage,
  texts: readonly string[],
): { readonly blocks: Block[]; readonly first: number } {
  const put = texts.map((text): Block => ({ kind: 'paragraph', text }))
  const blank = now.slice(start, end).findIndex(isBlank)
  const first = blank === -1 ? end : start + blank
  return { blocks: [...now.slice(0, first), ...put, ...now.slice(blank === -1 ? end : first + 1)], first }
}

/** Running text that last year's report has word for word; a heading by itself may stay as it is. */
export function isUntouched(text: string, before: readonly Block[]): boolean {
  const words = text.trim()
  return words !== '' && headingLength(words) < words.length && before.some((block) => textOf(block).trim() === words)
}

/** A stretch of old text that dates it: a year, a day, a figure with its unit. */
export interface OldFigure {
  readonly start: number
  readonly end: number
}

const figure =
  /[0-9０-９]+(?:[.,．，][0-9０-９]+)*\s?(?:%|％|年度?|月|日|万元|元|余?(?:条|件|次|项|个|份|场|期|人|篇|家|处|起))?/g

/** Everything in old text that is likely to be different this year. */
export const oldFigures = (text: string): OldFigure[] =>
  [...text.matchAll(figure)].map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }))
