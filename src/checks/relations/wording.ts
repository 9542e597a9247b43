/** The sentences of the relation findings, one family of relations each; the facts are filled in. */
export interface Wording {
  readonly what: string
  readonly where: string
  /** What to do when the left side is the greater one, and when it is the smaller. */
  readonly todo: { readonly over: string; readonly under: string }
}

const marked = '{{table}}「{{line}}」{{axis}}，标左右的 {{count}} 格'

export const wordings = {
  balance: {
    what: '{{line}}一列：{{leftName}}为 {{left}}，{{rightName}}为 {{right}}，差 {{difference}}。',
    where: marked,
    todo: {
      over: '查清这 {{difference}} 件：办结的补进办理结果，没办结的补进第四项。',
      under: '查清这 {{difference}} 件：新收、上年结转有没有漏填，办理结果有没有重复。',
    },
  },
  total: {
    what: '{{line}}一{{axis}}：各项相加为 {{left}}，总计填的是 {{right}}，差 {{difference}}。',
    where: marked,
    todo: {
      over: '查各项和总计：多填的改小，或用合计数 {{left}}。',
      under: '查各项和总计：漏填的补上，或用合计数 {{left}}。',
    },
  },
  betweenYears: {
    what: '{{line}}：{{leftName}}为 {{left}}，{{rightName}}为 {{right}}，差 {{difference}}。',
    where: '{{table}}「{{line}}」{{axis}}和上一年度报告',
    todo: {
      over: '和上一年度报告核对；本年数没错的，写明原因。',
      under: '和上一年度报告核对；本年数没错的，写明原因。',
    },
  },
  bound: {
    what: '{{line}}：{{leftName}}为 {{left}}，{{rightName}}为 {{right}}，前者不应小于后者，差 {{difference}}。',
    where: marked,
    todo: { over: '核对这 {{count}} 格，改错的那一格。', under: '核对这 {{count}} 格，改错的那一格。' },
  },
  zero: {
    what: '{{line}}一行合计为 {{left}}，应为 {{right}}，差 {{difference}}。',
    where: '{{table}}「{{line}}」{{axis}}，共 {{count}} 格',
    todo: {
      over: '乡镇没有规章制定权，这一行填 0；本单位的文件填到下一行。',
      under: '乡镇没有规章制定权，这一行填 0；本单位的文件填到下一行。',
    },
  },
  notNegative: {
    what: '{{line}}：{{leftName}}为 {{left}}，小于 {{right}}，差 {{difference}}。',
    where: marked,
    todo: { over: '', under: '核对上一年数量和本年增减，减少的不能超过原有的。' },
  },
  bothOrNeither: {
    what: '{{line}}：{{leftName}}为 {{left}}，{{rightName}}为 {{right}}，一个为 0，一个不为 0。',
    where: marked,
    todo: { over: '核对这 {{count}} 格：有项目就有金额。', under: '核对这 {{count}} 格：有金额就有项目。' },
  },
} as const satisfies Record<string, Wording>

export type Family = keyof typeof wordings

/** Puts the facts into a template; a name the facts lack stays visible, so that a test can catch it. */
export const fill = (template: string, facts: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => facts[name] ?? slot)
