import { passageRule } from '../passage-rule'
import { matchesOf } from '../reading/matches'

const words =
  /现(?:将|就)[^。；]{0,40}?汇报如下|(?:向|给)[^。；，]{0,12}(?:作|做)(?:如下)?汇报|敬请(?:批评指正|审阅|指正)|不当之处[^。；]{0,12}(?:指正|批评)/g

/** A public report speaks to readers, not upwards. */
export const upwardTone = passageRule(
  {
    key: 'text.upwardTone',
    kind: 'upwardTone',
    code: '文8-07',
    severity: 'warning',
    basis: 'practice',
    clause: '审核惯例：年度报告向社会公布，不用汇报用语',
    statement: '不用“现将……汇报如下”等汇报用语。',
  },
  (reading) =>
    matchesOf(reading, words).map(({ start, end }) => ({
      spots: [{ start, end }] as const,
      what: '这是向上级汇报的用语',
      todo: '改为“情况如下”或删去',
    })),
)
