import type { Examples } from './example'

const at = 'table2.administrativeLicensing.decisions'

export const cellExamples: Examples = {
  'cell.blank': { right: '0', wrong: '', at },
  'cell.unreadable': { right: '156', wrong: '若干', at },
  'cell.dash': { right: '0', wrong: '—', at },
  'cell.negative': { right: '156', wrong: '-156', at },
  'cell.fraction': { right: '156', wrong: '156.5', at },
  'cell.plus': { right: '156', wrong: '+156', at },
  'cell.long': { right: '156', wrong: '1561561561', at },
  'cell.feeInYuan': { right: '1.86', wrong: '18600', at: 'table2.administrativeFees.feeAmount' },
  'cell.unit': { right: '156', wrong: '156件', at },
  'cell.thousands': { right: '1560', wrong: '1,560', at },
}
