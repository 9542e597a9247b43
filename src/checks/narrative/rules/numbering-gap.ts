import type { Edition } from '../../../editions/edition'
import { type Hit, wordsRule } from '../passage-rule'
import type { Item } from '../reading/items'
import type { Passage } from '../texts'

interface Placed {
  readonly passage: Passage
  readonly item: Item
}

/** Series that begin anew under an item of this one. */
const below: Readonly<Record<Item['series'], readonly Item['series'][]>> = {
  part: ['bracket', 'digit', 'digitBracket', 'point', 'ordinal', 'word'],
  bracket: ['digit', 'digitBracket', 'point', 'ordinal', 'word'],
  digit: ['digitBracket', 'point', 'ordinal', 'word'],
  digitBracket: ['point', 'ordinal', 'word'],
  point: ['digitBracket'],
  ordinal: [],
  word: [],
}

const upToMark = (text: string, from: number): number => {
  const stop = text.slice(from).search(/[，。；：\n]/)
  return stop === -1 ? text.length : from + stop
}

const spokenOf = ({ passage, item }: Placed): string =>
  passage.reading.text.slice(item.start, item.end).replace(/[，、.]$/, '')

const hitAt = ({ passage, item }: Placed, what: string, todo: string): { passage: Passage; hit: Hit } => ({
  passage,
  hit: {
    spots: [{ start: item.start, end: Math.min(upToMark(passage.reading.text, item.end), item.end + 12) }],
    what,
    todo,
  },
})

/** （五）监督保障 carries its official number; that the aspects before it are missing is another rule's finding. */
const isOfficial = ({ passage, item }: Placed, { parts }: Edition): boolean =>
  parts.some(
    ({ content }) =>
      content.kind === 'narrative' &&
      content.aspects.some(({ number, heading, aliases }) =>
        [heading, ...aliases].some((name) => passage.reading.text.startsWith(number + name, item.start)),
      ),
  )

/** 一是 without a 二是 before the next heading. */
function* lonePoints(placed: readonly Placed[]): Generator<{ passage: Passage; hit: Hit }> {
  for (const [index, one] of placed.entries()) {
    if (one.item.series !== 'point' || one.item.number !== 1) continue
    const following = placed
      .slice(index + 1)
      .find(({ item }) => item.series === 'point' || item.series === 'bracket' || item.series === 'part')
    if (following?.item.series === 'point' && following.item.number > 1) continue
    yield hitAt(one, '只有“一是”，没有“二是”', '补写或去掉“一是”')
  }
}

/** Numbers of a series follow one another, in each section anew. */
export const numberingGap = wordsRule(
  {
    key: 'text.numberingGap',
    kind: 'numberingGap',
    code: '文9-04',
    severity: 'warning',
    basis: 'practice',
    clause: '序号连续，不缺号、不重号',
    statement: '“一是、二是”“（一）（二）”等序号连续。',
  },
  function* (passages, { edition }) {
    for (const part of ['introduction', 'part1', 'part5', 'part6'] as const) {
      const placed = passages
        .filter((passage) => passage.part === part)
        .flatMap((passage) => passage.reading.items.map((item) => ({ passage, item })))
      const last = new Map<Item['series'], number>()
      for (const one of placed) {
        const { series, number } = one.item
        const before = last.get(series)
        if (before !== undefined && number !== 1 && number !== before + 1 && !isOfficial(one, edition)) {
          const again = number === before
          yield again
            ? hitAt(one, `“${spokenOf(one)}”出现两次`, '改正序号')
            : hitAt(one, `前一项是第 ${before}，这里是第 ${number}`, '补上缺的一项或改正序号')
        }
        last.set(series, number)
        for (const lower of below[series]) last.delete(lower)
      }
      yield* lonePoints(placed)
    }
  },
)
