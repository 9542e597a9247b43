/** The families of rules as handbook and check sheet arrange them, told by the first sign of a code. */
const series = {
  勾: '表格数字相互对上',
  跨: '与上一年度报告对上',
  格: '每一格填对',
  整: '各部分写全',
  理: '数字合理',
  文: '文字写对，与表格相符',
} as const

interface Coded {
  readonly code: string
}

export interface Chapter<Rule> {
  readonly title: string
  readonly rules: readonly Rule[]
}

/** Rules in chapters, each in the order of its codes. */
export function chaptersOf<Rule extends Coded>(rules: readonly Rule[]): readonly Chapter<Rule>[] {
  return Object.entries(series).map(([sign, title]) => ({
    title,
    rules: rules
      .filter(({ code }) => code.startsWith(sign))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)),
  }))
}
