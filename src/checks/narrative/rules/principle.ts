import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

const outdated = /公开为原则[，、]?不公开为例外/g
const current = '公开为常态、不公开为例外'

/** The Regulation of 2019 says 以公开为常态、不公开为例外. */
export const principle = passageRule(
  {
    key: 'text.principle',
    kind: 'principle',
    code: '文8-01',
    severity: 'warning',
    basis: 'law',
    clause: '《中华人民共和国政府信息公开条例》第五条：以公开为常态、不公开为例外',
    statement: '公开的原则按现行条例写。',
  },
  (reading) =>
    matchesOf(reading, outdated, 'all').map(({ start, end }) => ({
      spots: [{ start, end }] as const,
      what: '这是修订前条例的提法',
      todo: `改为“以${current}”`,
      suggestions: [replaceBy(current, { start, end }, `改为“${current}”`)],
    })),
)
