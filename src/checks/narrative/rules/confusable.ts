import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

interface Confusion {
  readonly pattern: RegExp
  /** What is meant; null where the whole match is not simply replaced. */
  readonly meant: (found: string) => string
}

const swap = (wrong: string, right: string) => (found: string) => found.replace(wrong, right)

/** Words mistaken for each other, each with surroundings in which only the other is right. */
const confusions: readonly Confusion[] = [
  {
    pattern:
      /截止(?=\d{4}年|\d{1,2}月|本年|年底|年末)(?:\d{4}年(?:度|底|末)?)?(?:\d{1,2}月(?:底|末|份)?(?:\d{1,2}日)?)?(?!(?:之前)?(?:报名|申报))/g,
    meant: swap('截止', '截至'),
  },
  { pattern: /公式(?=栏|公告|牌|期|专栏)栏?/g, meant: swap('公式', '公示') },
  { pattern: /接收(?=[^，。；、]{0,8}监督)[^，。；、]{0,8}监督/g, meant: swap('接收', '接受') },
  {
    pattern: /(?:直观|书面|口头|丰富|多样|新颖|灵活|多种|各种|不同)的?形势|流于形势|形势(?:多样|单一|新颖|主义)/g,
    meant: swap('形势', '形式'),
  },
  { pattern: /邻导(?:班子|小组|干部)?/g, meant: swap('邻', '领') },
  { pattern: /应急议案/g, meant: swap('议案', '预案') },
  { pattern: /帐[号户目]|台帐/g, meant: swap('帐', '账') },
  { pattern: /法定期线/g, meant: swap('期线', '期限') },
  { pattern: /(?<!依)以申请公开/g, meant: swap('以', '依') },
  { pattern: /权利清单/g, meant: swap('权利', '权力') },
  { pattern: /登陆(?=[^，。；、]{0,12}(?:网站|平台|网址|系统|后台))/g, meant: swap('登陆', '登录') },
  { pattern: /布署/g, meant: swap('布署', '部署') },
  { pattern: /按排/g, meant: swap('按排', '安排') },
  { pattern: /部份/g, meant: swap('部份', '部分') },
  { pattern: /(?<!更)近一步|进一部(?!分)/g, meant: () => '进一步' },
  { pattern: /己(?=经|完成|公开|办结|建立|建成|开展|发布|落实|答复)/g, meant: () => '已' },
  { pattern: /(?<![周月年季期岁])末(?=收到|发生|发现|收取|涉及|产生)/g, meant: () => '未' },
  { pattern: /领导小姐/g, meant: swap('小姐', '小组') },
  { pattern: /贯切|惯彻/g, meant: () => '贯彻' },
  { pattern: /涵概/g, meant: () => '涵盖' },
  { pattern: /反应(?=(?:群众|社情|民意|基层)[^，。；、]{0,6}(?:问题|诉求|意见|民意))/g, meant: () => '反映' },
  { pattern: /(?:答覆|回覆)/g, meant: swap('覆', '复') },
  { pattern: /应公开近公开|应公开进公开/g, meant: () => '应公开尽公开' },
]

/** Most passages hold none of them: one look before many. */
const any = new RegExp(confusions.map(({ pattern }) => pattern.source).join('|'))

/** Words of the same sound or shape that a spelling checker accepts. */
export const confusable = passageRule(
  {
    key: 'text.confusable',
    kind: 'confusable',
    code: '文8-03',
    severity: 'warning',
    basis: 'practice',
    clause: '网站检查指标：不得有错别字',
    statement: '容易混淆的字词用对。',
  },
  (reading) =>
    (any.test(reading.text) ? confusions : []).flatMap(({ pattern, meant }) =>
      matchesOf(reading, pattern).map(({ start, end, text }) => {
        const right = meant(text)
        return {
          spots: [{ start, end }] as const,
          what: `“${text}”应为“${right}”`,
          todo: `改为“${right}”`,
          suggestions: [replaceBy(right, { start, end }, `改为“${right}”`)],
        }
      }),
    ),
)
