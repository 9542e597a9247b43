import type { Wording } from '../wording'
import type { output as zh } from '../zh-cn/output'

export const output: Wording<typeof zh> = {
  title: 'Preview and export',
  back: 'Back to writing',
  sheet: 'Check sheet',
  preview: 'Preview',
  facts: {
    parts: 'All six parts in order, headings unchanged',
    cells: 'All {{count}} cells filled',
    cellsOpen: '{{count}} cells, {{blank}} blank',
    relations: '{{count}} equations checked, all hold',
    relationsOpen: '{{count}} equations checked, {{open}} do not hold',
    notJudged: '{{count}} not checked: last year’s report is missing',
  },
  open: 'Still open',
  more: '{{count}} more; go back to see them all',
  goTo: 'Go there',
  formats: 'Export',
  format: {
    docx: { name: 'Word document', ending: '.docx', use: 'to review, seal and edit' },
    print: { name: 'Print or PDF', ending: '.pdf', use: 'to file or post' },
    html: { name: 'Web page', ending: '.html', use: 'for the county site' },
    xlsx: { name: 'Tables', ending: '.xlsx', use: 'for the county’s totals' },
    json: { name: 'Data', ending: '.json', use: 'backup, or another computer' },
  },
  run: {
    docx: 'Export Word document',
    print: 'Print or save PDF',
    html: 'Export web page',
    xlsx: 'Export tables',
    json: 'Export data',
  },
  unready: '{{count}} findings still have to be fixed; this export is a draft.',
  blanks: '{{count}} cells are blank and will be exported blank.',
  done: 'Exported: {{name}}',
  failed: 'Not exported: {{reason}}. The report is unchanged.',
  printHint: 'Choose “Save as PDF” in the print window.',
}
