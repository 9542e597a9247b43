import type { Agency } from '../../../report/report'
import { type Hit, reportRule } from '../passage-rule'
import { type PlaceLookup, places } from '../places'
import { isQuoted } from '../reading/matches'
import type { Reading } from '../reading/passage'
import type { Passage } from '../texts'

interface Found {
  readonly name: string
  readonly start: number
  readonly end: number
  /** A government, office or site of that place is named: the text speaks as if from there. */
  readonly acts: boolean
  /** The list of places knows it; a name told by structure alone may be cut wrongly. */
  readonly known: boolean
}

const institution =
  /^(?:人民政府|政府|政务服务|门户|政务网|信息公开|党政|党委|办事处|便民服务中心|政务公开|融媒体|[\u4e00-\u9fa5]{1,4}(?:街道|镇|乡)(?:办事处|人民政府|党政))/
/** A verb before a bare 县政府 is no name: 报送县人民政府. */
const noName =
  /[报送转发据照托用过录访问注合实加受呈交请会协助联围响彻各全我本该其某每邻所辖级乡城村集建市县区镇这两三几多等们位包括含领导指推动进支持健善立置督促强确保做好展挥明坚及时依负责属将把经已被可按]|^(?:上|下|有|是|在|为|以)/
const boundary = '(?<=^|[，。、；：（“\\n]|到|在|由|与|和|及|向|从|于|至|为|被|是|经|登录|访问|请与)'
const structures: readonly RegExp[] = [
  new RegExp(
    `${boundary}[\\u4e00-\\u9fa5]{2,3}[县区市](?=(?:人民)?政府(?:门户)?网|人民政府|政务服务网|门户网站|[\\u4e00-\\u9fa5]{2,3}(?:街道|镇|乡)(?:办事处|人民政府|党政))`,
    'g',
  ),
  new RegExp(
    `${boundary}[\\u4e00-\\u9fa5]{2,3}(?:镇|乡|街道)(?=党政(?:综合)?办|人民政府|办事处|政务公开|便民服务中心|政府信息公开)`,
    'g',
  ),
]
const visit = /赴|前往|考察|观摩|学习借鉴|借鉴|取经|交流|结对|对口|帮扶|联合|毗邻|共建|来(?:我|本)|先进经验|经验做法/
const wordGoesOn: Readonly<Record<string, RegExp>> = {
  市: /[场民容政级域直内辖]/,
  县: /[级域直内]/,
  区: /[域别分间位块划内级直]/,
  州: /[级]/,
  盟: /[友]/,
  旗: /[帜舰下]/,
  省: /[级市委内份]/,
}
/** Names that are also plain words of this field. */
const plainWords = new Set([
  '东城区',
  '西城区',
  '振兴区',
  '惠农区',
  '合作市',
  '平安区',
  '新城区',
  '和平区',
  '市中区',
  '市北区',
  '市南区',
  '城中区',
  '城东区',
  '城西区',
  '城北区',
  '城关区',
  '城区',
  '公安县',
  '共和县',
])

const withoutOffice = (name: string): string => name.replace(/(?:人民政府|办事处)$/, '')

/** The agency's own chain; where it is not filled in, the places its title and signature name. */
function ownPlaces({ name, province, city, county }: Agency, passages: readonly Passage[], list: PlaceLookup): string {
  const chain = [province, city, county, withoutOffice(name)].filter((part) => part !== '')
  const above = chain.flatMap((part) => [...list.above(part)])
  const words =
    county === ''
      ? passages
          .filter(({ part }) => part === 'title' || part === 'introduction' || part === 'signature')
          .map(({ reading }) => reading.text)
      : []
  const aboveWords = words.flatMap((text) => listed(text, list).flatMap((found) => [...list.above(found.name)]))
  return [...chain, ...above, ...words, ...aboveWords].join('|')
}

/** Names of the list that stand in a text, the longest at each place. */
function listed(text: string, list: PlaceLookup): Found[] {
  const found: Found[] = []
  for (const { index } of text.matchAll(/[省市县区州盟旗]/g)) {
    if (wordGoesOn[text[index] ?? '']?.test(text[index + 1] ?? '')) continue
    for (let length = Math.min(12, index + 1); length >= 3; length--) {
      const name = text.slice(index + 1 - length, index + 1)
      if (!list.has(name) || plainWords.has(name)) continue
      found.push({
        name,
        start: index + 1 - length,
        end: index + 1,
        acts: institution.test(text.slice(index + 1)),
        known: true,
      })
      break
    }
  }
  return found
}

const structured = (text: string): Found[] =>
  structures.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const [name] = match
      return noName.test(name.replace(/(?:街道|.)$/, ''))
        ? []
        : [{ name, start: match.index, end: match.index + name.length, acts: true, known: false }]
    }),
  )

/** A listed name goes before one told by structure. */
const withoutOverlaps = (known: readonly Found[], guessed: readonly Found[]): Found[] =>
  [
    ...known,
    ...guessed.filter(({ start, end }) => !known.some((other) => other.start < end && start < other.end)),
  ].sort((a, b) => a.start - b.start)

/** 由高青县 ends in the agency's own county: a word before it was taken along. */
const isOwn = (name: string, own: string): boolean =>
  own.includes(name) || [...name].some((_, at) => name.length - at >= 3 && own.includes(name.slice(at)))

function foundIn(reading: Reading, own: string, list: PlaceLookup): Found[] {
  const { text } = reading
  const all = withoutOverlaps(listed(text, list), structured(text))
  return all.filter((found) => {
    if (isOwn(found.name, own)) return false
    const sentence = text.slice(Math.max(text.lastIndexOf('。', found.start), text.lastIndexOf('\n', found.start)) + 1)
    const stop = sentence.search(/[。\n]/)
    return !isQuoted(reading, found.start) && !visit.test(stop === -1 ? sentence : sentence.slice(0, stop))
  })
}

const kept = new WeakMap<Reading, { own: string; list: PlaceLookup; found: readonly Found[] }>()

function foundOnce(reading: Reading, own: string, list: PlaceLookup): readonly Found[] {
  const known = kept.get(reading)
  if (known?.own === own && known.list === list) return known.found
  const found = foundIn(reading, own, list)
  kept.set(reading, { own, list, found })
  return found
}

const hitOf = ({ name, start, end, acts, known }: Found): Hit => ({
  spots: [{ start, end }],
  what: `“${name}”不在本机关所属地区`,
  todo: '看是否套用，改为本地名称',
  ...(acts && known ? {} : { severity: 'warning' as const }),
})

/** A place outside the agency's own chain, where the text does not speak of a visit. */
export const otherPlace = reportRule(
  {
    key: 'text.otherPlace',
    kind: 'otherPlace',
    code: '文7-07',
    severity: 'error',
    basis: 'practice',
    clause: '审核惯例：不得套用其他单位的报告',
    statement: '文中的地名属于本机关所在的省、市、县、乡镇。',
  },
  function* ({ report }, passages) {
    const list = places()
    const own = ownPlaces(report.agency, passages, list)
    if (report.agency.name === '' && report.agency.county === '' && report.title === '' && report.introduction === '')
      return
    for (const passage of passages)
      for (const found of foundOnce(passage.reading, own, list)) yield { passage, hit: hitOf(found) }
  },
)
