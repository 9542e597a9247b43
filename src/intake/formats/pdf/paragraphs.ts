import { joinedLines, type TextLine } from './text-lines'

/** The column of running text, in points from the paper's left edge. */
export interface Column {
  readonly left: number
  readonly right: number
}

const hanging = /[，。、；：？！）》」』”’]/

/** Where a line ends; a comma may hang over the edge of the column. */
const endOf = ({ glyphs, right }: TextLine): number => {
  const last = glyphs[glyphs.length - 1]
  return last !== undefined && hanging.test(last.text) ? last.left : right
}

/**
 * The column all pages share: where lines begin again and again, and where the longest of those end. Where no two end
 * alike, nothing shows that lines are wrapped at all, and the margins are taken to be even.
 */
export function columnOf(lines: readonly TextLine[], paperWidth: number): Column {
  const starts = lines.map((line) => line.left).sort((a, b) => a - b)
  const left = starts.find((start, index) => (starts[index + 1] ?? Number.NaN) - start < 2) ?? starts[0] ?? 0
  // Signatures stand to the right and may reach beyond.
  const own = lines.filter((line) => line.left < left + 3 * line.size)
  const right = Math.max(left, ...own.map(endOf))
  const full = own.filter((line) => endOf(line) > right - 1.2 * line.size)
  return { left, right: full.length > 1 ? right : Math.max(right, paperWidth - left) }
}

const unbroken = /[!-~\u00a0-\u024f]/
const never = /[，。、；：？！）》」』”’…—％,.;:?!)%]/

/** Width of what has to stay together at the start of a line. */
function firstWord({ glyphs }: TextLine): number {
  let end = 1
  const text = (index: number): string => glyphs[index]?.text ?? ''
  while (end < glyphs.length && ((unbroken.test(text(end - 1)) && unbroken.test(text(end))) || never.test(text(end))))
    end++
  return (glyphs[end - 1]?.right ?? 0) - (glyphs[0]?.left ?? 0)
}

const partHeading = /^\s*[一二三四五六七八九]、/

/** Whether a line goes on the one above: that one had no room left, and nothing sets this one apart. */
function goesOn(above: readonly TextLine[], line: TextLine, { left, right }: Column, leading: number): boolean {
  const last = above[above.length - 1]
  if (last === undefined || last.gapped || line.gapped) return false
  if (Math.abs(last.size - line.size) > 0.15 * line.size) return false
  if (partHeading.test(line.text) && right - line.right > 2 * line.size) return false
  const apart = line.baseline - last.baseline
  if (apart > 0 && apart > 1.45 * leading) return false
  // Characters that must not begin a line may drag one or two others down with them.
  if (right - last.right >= firstWord(line) + 0.25 * line.size) return false
  if (line.left <= left + 0.8 * line.size) return true
  // Hanging and block indents: the third line begins where the second did.
  return above.length > 1 && Math.abs(last.left - line.left) < 0.3 * line.size
}

/** The distance from line to line inside a paragraph, in points: the least there is. */
function leadingOf(lines: readonly TextLine[]): number {
  const steps = lines.flatMap(({ baseline, size }, index) => {
    const step = (lines[index + 1]?.baseline ?? 0) - baseline
    return step >= size ? [step] : []
  })
  return Math.min(...steps)
}

/** Joins lines to paragraphs; `lines` may run over several pages. */
export function paragraphsOf(lines: readonly TextLine[], column: Column): string[] {
  const leading = leadingOf(lines)
  const paragraphs: TextLine[][] = []
  for (const line of lines) {
    const current = paragraphs[paragraphs.length - 1]
    if (current !== undefined && goesOn(current, line, column, leading)) current.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((own) => joinedLines(own.map(({ text }) => text)))
}
