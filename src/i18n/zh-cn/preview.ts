export const preview = {
  toggle: '版面',
  label: '打印版面',
  count: '共 {{count}} 页',
  page: '第 {{number}} 页',
  pages: '各页',
  close: '收起',
  loading: '正在排版',
} as const
