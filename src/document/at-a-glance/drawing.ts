import { fontStacks } from '../html/font-stacks'
import { tag } from '../html/tag'
import { markupText } from '../markup-text'
import { textWidth } from '../text-width'

/** A block of the picture: its markup, drawn from its own upper edge at 0, and the height it takes. */
export interface Drawn {
  readonly markup: string
  readonly height: number
}

/** Width of the picture in its own units, and the room left free at both sides. */
export const pictureWidth = 1000
export const margin = 48
export const innerWidth = pictureWidth - 2 * margin

/** The house's ink, its one blue and its one red; last year is grey. */
export const colours = {
  ink: '#16212b',
  second: '#3d4a55',
  third: '#56636e',
  blue: '#17497a',
  red: '#97160d',
  grey: '#a3adb3',
  line: '#c3cbcf',
} as const

const families = {
  title: fontStacks.小标宋,
  heading: fontStacks.黑体,
  text: '"Microsoft YaHei","Noto Sans CJK SC",sans-serif',
}

export interface TextLook {
  readonly size: number
  readonly fill?: keyof typeof colours
  readonly family?: keyof typeof families
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Room for the line; words that are longer are set smaller. */
  readonly room?: number
}

/** Digits and Chinese characters only: a width by character count is near enough to fit by. */
export const lineWidth = (words: string, size: number): number => textWidth(words) * size * 1.04

const fitted = (words: string, size: number, room: number): number =>
  Math.round(Math.min(size, room / lineWidth(words, 1)) * 100) / 100

/** One line of text with its baseline at `y`. */
export function line(x: number, y: number, words: string, look: TextLook): string {
  const { size, fill = 'ink', family = 'text', weight = 400, anchor = 'start', room } = look
  return tag(
    'text',
    {
      x,
      y,
      'font-size': room === undefined ? size : fitted(words, size, room),
      'font-family': families[family],
      'font-weight': weight,
      fill: colours[fill],
      'text-anchor': anchor,
    },
    markupText(words),
  )
}

export const bar = (x: number, y: number, width: number, height: number, fill: keyof typeof colours): string =>
  tag('rect', { x, y, width: Math.round(width * 100) / 100, height, fill: colours[fill] })

/** Hairline over the whole width. */
export const rule = (y: number, fill: keyof typeof colours = 'line', height = 1): string =>
  bar(margin, y, innerWidth, height, fill)

/** Blocks under each other. */
export function stacked(blocks: readonly Drawn[]): Drawn {
  let height = 0
  const markup = blocks.map((block) => {
    const placed = tag('g', { transform: `translate(0 ${height})` }, block.markup)
    height += block.height
    return placed
  })
  return { markup: markup.join('\n'), height }
}

/** Running words broken at the width of the picture. */
export function wrapped(words: string, size: number, room: number): string[] {
  const lines: string[] = ['']
  for (const character of words) {
    const last = lines[lines.length - 1] ?? ''
    if (lineWidth(last + character, size) > room) lines.push(character)
    else lines[lines.length - 1] = last + character
  }
  return lines.filter((each) => each !== '')
}
