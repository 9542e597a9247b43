import type { Wording } from '../wording'
import type { preview as zh } from '../zh-cn/preview'

export const preview: Wording<typeof zh> = {
  toggle: 'Pages',
  label: 'Printed pages',
  count: '{{count}} pages',
  page: 'Page {{number}}',
  pages: 'All pages',
  close: 'Put away',
  loading: 'Laying out the pages',
}
