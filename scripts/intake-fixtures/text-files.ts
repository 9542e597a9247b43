import { type FormRow, gridRows, itemsOf, type PrintedForm } from './printed-form'

const lines = (form: PrintedForm, table: (rows: readonly FormRow[]) => string): string =>
  itemsOf(form)
    .map((item) => (item.kind === 'table' ? table(item.rows) : item.text))
    .join('\n')

/** The grammar of copied reports: a cell is a line that opens with a TAB, an empty line ends the row. */
export const tabbedText = (form: PrintedForm): string =>
  lines(
    form,
    (rows) =>
      `${gridRows(rows)
        .map((row) => `${row.map(({ cell, continued }) => `\t${continued ? '' : cell.text}\n`).join('')}\n`)
        .join('')}`,
  )

/** As a table is pasted into an editor: a row a line, TABs between cells. */
export const pastedRows = (form: PrintedForm): string =>
  lines(form, (rows) =>
    gridRows(rows)
      .map((row) => row.map(({ cell, continued }) => (continued ? '' : cell.text.replace(/\n/g, ''))).join('\t'))
      .join('\n'),
  )

/** As a viewer of PDF files gives it: every cell a line of its own, covered cells nowhere. */
export const collapsedCells = (form: PrintedForm): string =>
  lines(form, (rows) => rows.map((row) => row.map(({ text }) => text).join('\n')).join('\n'))

/** As a browser's page is copied by hand: a row a line, spaces between cells. */
export const collapsedRows = (form: PrintedForm): string =>
  lines(form, (rows) => rows.map((row) => row.map(({ text }) => text.replace(/\s/g, '')).join(' ')).join('\n'))

/** Markdown with pipe tables; the first row stands for the head whatever it holds. */
export const pipeTables = (form: PrintedForm): string =>
  itemsOf(form)
    .map((item) => {
      if (item.kind === 'title') return `# ${item.text}`
      if (item.kind === 'heading') return `## ${item.text}`
      if (item.kind !== 'table') return item.text
      const grid = gridRows(item.rows)
      const width = Math.max(...grid.map((row) => row.length))
      const [head = '', ...rest] = grid.map(
        (row) =>
          `| ${row.map(({ cell, continued }) => (continued ? '' : cell.text.replace(/\n/g, '<br>'))).join(' | ')} |`,
      )
      return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')
    })
    .join('\n\n')

let table: Map<string, readonly [number, number]> | null = null

/** GBK, which Node only reads: the other way round, looked up in what it reads. */
export function gbk(text: string): Uint8Array {
  if (table === null) {
    table = new Map()
    const decoder = new TextDecoder('gbk')
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) {
        const letter = decoder.decode(Uint8Array.of(first, second))
        if (letter.length === 1 && !table.has(letter)) table.set(letter, [first, second])
      }
  }
  const known = table
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return code < 0x80 ? [code] : [...(known.get(letter) ?? [0x3f])]
    }),
  )
}

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true)
  return bytes
}
