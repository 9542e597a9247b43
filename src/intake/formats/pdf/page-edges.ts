import type { TextLine } from './text-lines'

/** A page's lines outside its tables, from top to bottom. */
export interface PageLines {
  readonly height: number
  readonly lines: readonly TextLine[]
}

export interface WithoutEdges {
  readonly pages: readonly (readonly TextLine[])[]
  /** Words that stand at the edge of several pages; page numbers are no words. */
  readonly running: readonly string[]
}

/** Share of a page, above and below, in which its running head and number stand. */
const edge = 0.13
const decorated =
  /^(?:[-—–－·.・\s]+\d{1,3}[-—–－·.・\s]+|第?\s*\d{1,3}\s*页?\s*[/／，,共]\s*共?\s*\d{1,3}\s*页?|第\s*\d{1,3}\s*页)$/

const halfWidth = (text: string): string => text.normalize('NFKC').trim()
const pattern = (text: string): string => halfWidth(text).replace(/\d+/g, '#').replace(/\s+/g, '')
const atEdge = ({ baseline }: TextLine, height: number): boolean =>
  baseline < height * edge || baseline > height * (1 - edge)

/** A bare number that counts as the pages do. */
function countsPages(
  lines: readonly TextLine[],
  page: number,
  pages: readonly PageLines[],
): (line: TextLine) => boolean {
  const last = lines[lines.length - 1]
  return (line) => {
    const text = halfWidth(line.text)
    if (!/^\d{1,3}$/.test(text) || (line !== last && line !== lines[0])) return false
    const ahead = Number(text) - page
    return (
      ahead === 1 ||
      pages.some(({ lines: others }, other) => {
        const ends = [others[0], others[others.length - 1]]
        return other !== page && ends.some((end) => end !== undefined && halfWidth(end.text) === String(other + ahead))
      })
    )
  }
}

/** Takes page numbers and running heads away; the words of running heads are given back once. */
export function withoutEdges(pages: readonly PageLines[]): WithoutEdges {
  const seen = new Map<string, number>()
  for (const { lines, height } of pages) {
    const patterns = new Set(lines.filter((line) => atEdge(line, height)).map(({ text }) => pattern(text)))
    for (const one of patterns) seen.set(one, (seen.get(one) ?? 0) + 1)
  }
  const running = new Map<string, string>()
  const kept = pages.map(({ lines, height }, page) => {
    const isNumber = countsPages(lines, page, pages)
    return lines.filter((line, index) => {
      if (!atEdge(line, height)) return true
      if (decorated.test(halfWidth(line.text)) || isNumber(line)) return false
      const outer = index < 2 || index >= lines.length - 2
      const several = pages.length > 1 && (seen.get(pattern(line.text)) ?? 0) >= Math.max(2, pages.length - 1)
      if (!outer || !several) return true
      running.set(pattern(line.text), line.text)
      return false
    })
  })
  return { pages: kept, running: [...running.values()] }
}
