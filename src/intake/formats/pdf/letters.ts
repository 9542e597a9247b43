import { combined, heightScale, type Matrix, mapped } from './matrix'
import type { PdfFont } from './open-pdf'
import { type Glyph, unknown } from './page-content'

/** The settings that place letters; sizes in text space. */
export interface TextState {
  readonly font: PdfFont | null
  readonly size: number
  readonly letterSpacing: number
  readonly wordSpacing: number
  /** 1 is the usual width. */
  readonly stretch: number
  readonly rise: number
}

interface DrawnLetter {
  readonly unicode?: string
  readonly width?: number
  readonly vmetric?: readonly number[] | null
  readonly originalCharCode?: number
  readonly isSpace?: boolean
}

/**
 * Radicals stand in for the characters that look like them: fonts draw both with one shape, and PDF writers then name
 * the wrong one of the two. Nobody types radicals.
 */
const radicals = new Map([
  ...Array.from({ length: 0xd6 }, (_, index) => String.fromCharCode(0x2f00 + index)).map(
    (radical) => [radical, radical.normalize('NFKC')] as const,
  ),
  ...[
    ...'⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺠民⻁虎⻆角⺎兀⼾户',
  ].flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter] as const] : [])),
])

/** The character of a letter; unknown where the font only numbers its shapes. */
function characterOf({ unicode = '', originalCharCode = -1 }: DrawnLetter, font: PdfFont | null): string {
  const known = font?.toUnicode?._map
  if (known === undefined || known[originalCharCode] === undefined) return unknown
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such codes are what a broken table gives.
  if (/^[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd\uffff]/.test(unicode)) return unknown
  return radicals.get(unicode) ?? unicode
}

export interface Line {
  readonly glyphs: readonly Glyph[]
  /** How far the pen moved along the line, in text space. */
  readonly advance: number
}

/** Places the letters of one show operator; `pen` is where it starts in the space of `text`. */
export function placedLetters(letters: unknown, state: TextState, text: Matrix, pen: readonly [number, number]): Line {
  const { font, size, letterSpacing, wordSpacing, stretch, rise } = state
  const unit = size * (font?.fontMatrix?.[0] ?? 0.001)
  const vertical = font?.vertical === true
  const space = combined(text, [stretch, 0, 0, 1, pen[0], pen[1] + rise])
  const height = Math.abs(size) * heightScale(space)
  const glyphs: Glyph[] = []
  let along = 0
  for (const letter of Array.isArray(letters) ? (letters as readonly (DrawnLetter | number | null)[]) : []) {
    if (letter === null) continue
    if (typeof letter === 'number') {
      along += ((vertical ? 1 : -1) * letter * size) / 1000
      continue
    }
    const spacing = (letter.isSpace === true ? wordSpacing : 0) + letterSpacing
    const width = (vertical && letter.vmetric ? -(letter.vmetric[0] ?? 0) : (letter.width ?? 0)) * unit
    const next = vertical ? along + width - spacing : along + width + spacing
    const [x0, y0] = vertical ? mapped(space, -size / 2, along - size * 0.85) : mapped(space, along, 0)
    const [x1, y1] = vertical ? mapped(space, size / 2, along - size * 0.85) : mapped(space, along + width, 0)
    const upright = !vertical && x1 >= x0 && Math.abs(y1 - y0) <= 0.1 * (x1 - x0 + height * 0.1)
    glyphs.push({
      text: characterOf(letter, font),
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      baseline: Math.max(y0, y1),
      size: height,
      turned: !upright,
    })
    along = next
  }
  return { glyphs, advance: vertical ? along : along * stretch }
}
