import type { UnitType } from '../../../report/report'
import { passageRule, replaceBy } from '../passage-rule'
import { matchesOf } from '../reading/matches'

const own: Readonly<Record<UnitType, RegExp>> = { 镇: /^我镇$/, 乡: /^我乡$/, 街道: /^我街道?$/ }

const words =
  /(?<!自)我(?:局|县|区(?!别|分)|市(?!场|民|政)|委(?!托|员|派|任|屈|婉)|院|厅|州|旗|盟|校|乡(?![村愁音土])|镇(?!静)|街道|街)|本(?:局|委(?!员)|厅|院|校)/g
/** A sentence of the county's or city's own report: the office above as the one that answers applications. */
const officeAbove =
  /(?<=^|[。；，\n])(?:市|县|区|州)(?:人民)?政府(?:办公室|办)?(?:负责受理|受理|共受理|收到|共收到|主动公开|答复)/g

/** A township speaks of itself by its own type of unit. */
export const selfReference = passageRule(
  {
    key: 'text.selfReference',
    kind: 'selfReference',
    code: '文8-04',
    severity: 'warning',
    basis: 'practice',
    clause: '审核惯例：自称与本机关类型一致，避免套用其他单位文字',
    statement: '自称用本机关的类型：我镇、我乡、我街道。',
  },
  (reading, { agency: { unitType } }) => [
    ...matchesOf(reading, words)
      .filter(({ text }) => !own[unitType].test(text))
      .map(({ start, end, text }) => {
        const right = `我${unitType}`
        return {
          spots: [{ start, end }] as const,
          what: `本机关是${unitType}，文中写“${text}”`,
          todo: `看是否套用，应写“${right}”`,
          suggestions: [replaceBy(right, { start, end }, `改为“${right}”`, `说的是本${unitType}的话`)],
        }
      }),
    ...matchesOf(reading, officeAbove).map(({ start, end }) => ({
      spots: [{ start, end }] as const,
      what: '这一句写的是上级机关的工作',
      todo: `看是否套用，改写本${unitType}的工作`,
    })),
  ],
)
