import { execFileSync } from 'node:child_process'

interface Word {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
}

/** Words that stand on one line, in millimetres from the paper's left and upper edge. */
interface Line extends Word {}

export interface Page {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  /** Its text in the order it was written, without any space. */
  readonly text: string
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72
const run = (command: string, ...rest: string[]): string =>
  execFileSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] })

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')

function wordsOf(xml: string): Word[] {
  const words = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g
  return [...xml.matchAll(words)].map(([, left, top, right, bottom, text = '']) => ({
    left: millimetres(left),
    right: millimetres(right),
    top: millimetres(top),
    bottom: millimetres(bottom),
    text: plain(text),
  }))
}

/** Words whose middles lie less than a millimetre apart stand on one line; faces differ in height. */
function linesOf(words: readonly Word[]): Line[] {
  const middle = ({ top, bottom }: Word) => (top + bottom) / 2
  const lines: Word[][] = []
  for (const word of [...words].sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const current = lines[lines.length - 1]
    const first = current?.[0]
    if (current !== undefined && first !== undefined && middle(word) - middle(first) < 1) current.push(word)
    else lines.push([word])
  }
  return lines.map((line) => ({
    left: Math.min(...line.map(({ left }) => left)),
    right: Math.max(...line.map(({ right }) => right)),
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
    text: [...line]
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(''),
  }))
}

/** Pages of a PDF as poppler sees them. */
export function readPages(pdf: string): Page[] {
  const pages = run('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1)
  return pages.map((xml, index) => {
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? []
    const number = String(index + 1)
    return {
      width: millimetres(width),
      height: millimetres(height),
      lines: linesOf(wordsOf(xml)),
      text: run('pdftotext', '-raw', '-f', number, '-l', number, pdf, '-').replace(/\s/g, ''),
    }
  })
}
