export const table = {
  side: { left: '左', right: '右' },
  sum: '自动合计',
  skip: { over: '跳过{{name}}', back: '回到{{name}}前面' },
  foot: {
    enter: '下一行',
    tab: '右一格',
    selected: '已选 {{rows}} 行 {{columns}} 列',
    difference: '差 {{difference}}',
    balanced: '平',
    blank: '空 {{cells}}',
    follows: '随',
    open: '—',
  },
  blanks: { count: '尚空 {{count}} 格', none: '没有空格', fill: '本表其余各格均为 0' },
  steps: {
    zeros: '{{count}} 个空格已填 0',
    cleared: '已清空 {{count}} 格',
    filled: '已填 {{count}} 格',
    pasted: '已从剪贴板填入 {{count}} 格',
    restored: '已还原',
  },
} as const
