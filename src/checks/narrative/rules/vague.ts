import { compare } from '../../../report/decimal'
import { passageRule } from '../passage-rule'
import type { Figure } from '../reading/figures'

const thousand = { units: 1000n, scale: 0 }
const heads = new Set(['人', '名', '位', '户', '人次', '户次', '元', '亩', '平方米', '家', '车次'])
/** What an audience does, and what is handed out, nobody in the office counts. */
const reach = /播放|阅读|浏览|点击|访问|观看|点赞|转发量|关注|粉丝|受众|覆盖|惠及|受益|吸引|曝光|流量/
const handedOut = /发放|派发|散发|印制|印发宣传|赠送|张贴/
const handedOutMeasures = new Set(['份', '册', '张', '本', '幅', '条'])
const others = /^(?:部门|单位|村|社区|小时|行政村|企业|站所)/

/** Whether the office itself keeps this count, so that it knows it exactly. */
function isOwnCount(figure: Figure): boolean {
  const words = figure.label + figure.behind
  if (heads.has(figure.measure) || reach.test(words)) return false
  if (handedOutMeasures.has(figure.measure) && handedOut.test(figure.label)) return false
  return !(figure.measure === '个' && others.test(figure.behind))
}

/** 余, 多, 约, 近, 左右 on a count the office keeps. */
export const vague = passageRule(
  {
    key: 'text.vague',
    kind: 'vague',
    code: '文7-01',
    severity: 'warning',
    basis: 'practice',
    clause: '审核惯例：本机关自己登记的数量写准数',
    statement: '本机关登记的数量不用“余、多、约、近、左右、若干”。',
  },
  ({ text, figures }) =>
    figures.flatMap((figure) => {
      if (figure.roundness !== 'vague' && figure.roundness !== 'about') return []
      if (figure.measure === '' || figure.rate || !isOwnCount(figure)) return []
      const words = text.slice(figure.start, figure.end)
      const large = compare(figure.value, thousand) >= 0
      return [
        {
          spots: [{ start: figure.start, end: figure.end }] as const,
          what: `“${words}”是约数`,
          todo: '按登记写准确的数',
          ...(large ? { severity: 'notice' as const } : {}),
        },
      ]
    }),
)
