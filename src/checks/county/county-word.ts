import type { WordList } from '../../report/word-list'
import { type Hit, replaceBy, reportRule } from '../narrative/passage-rule'
import type { CheckContext, CheckRule } from '../rule'

type Phrase = WordList['phrases'][number]

function startsOf(text: string, word: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) starts.push(at)
  return starts
}

function phraseHits(text: string, { wrong, right = '', note = '' }: Phrase): Hit[] {
  return startsOf(text, wrong).map((start) => {
    const spot = { start, end: start + wrong.length }
    return {
      spots: [spot],
      what: `“${wrong}”在县里的词表上${note === '' ? '' : `：${note}`}`,
      todo: right === '' ? '按县里的写法改' : `改为“${right}”`,
      suggestions: right === '' ? [] : [replaceBy(right, spot, `改为“${right}”`)],
    }
  })
}

const placeHits = (text: string, place: string): Hit[] =>
  startsOf(text, place).map((start) => ({
    spots: [{ start, end: start + place.length }],
    what: `“${place}”在县里的外地名表上`,
    todo: '看是否套用，改为本地名称',
  }))

/** A county lists all its towns; the agency's own is none of the others. */
function foreignPlaces({ report: { agency, title }, wordList }: CheckContext): readonly string[] {
  const own = [agency.name, agency.county, agency.city, agency.province, title].join('|')
  return (wordList?.places ?? []).filter((place) => !own.includes(place))
}

/** Words and places of the county's own list. */
export const countyWord: CheckRule = {
  ...reportRule(
    {
      key: 'county.word',
      kind: 'countyWord',
      code: '文9-12',
      severity: 'trial',
      basis: 'practice',
      clause: '县里自己的词表',
      statement: '不用县里词表上的说法和外地名。',
    },
    function* (context, passages) {
      const places = foreignPlaces(context)
      for (const passage of passages) {
        const { text } = passage.reading
        const phrases = context.wordList?.phrases ?? []
        const hits = [
          ...phrases.flatMap((phrase) => phraseHits(text, phrase)),
          ...places.flatMap((place) => placeHits(text, place)),
        ]
        for (const hit of hits) yield { passage, hit }
      }
    },
  ),
  needsWordList: true,
}
