import { inPart, type Note } from '../note'
import type { SourceItem } from '../source-document'
import type { Section } from './sections'

/** Everything an item says, one line a row for tables. */
function textOfItem(item: SourceItem | undefined): string {
  if (item === undefined) return ''
  if (item.kind === 'paragraph') return item.text
  if (item.kind === 'figure') return item.caption === '' ? '（图片）' : item.caption
  return item.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')
}

function headingTexts(section: Section): string[] {
  const unused = section.part !== null && section.part.content.kind === 'table' ? section.heading?.rest : undefined
  return unused === undefined || unused === '' ? [] : [unused]
}

/** One note for every run of neighbouring items that found no place, with their words. */
export function unplacedNotes(
  items: readonly SourceItem[],
  others: readonly number[],
  sections: readonly Section[],
): Note[] {
  const pending = new Set(others)
  const notes: Note[] = []
  const sectionOf = (item: number): Section | undefined =>
    [...sections].reverse().find((section) => section.items[0] !== undefined && section.items[0] <= item)
  let run: number[] = []
  const close = (): void => {
    const texts = run.map((item) => textOfItem(items[item])).filter((text) => text.trim() !== '')
    const section = sectionOf(run[0] ?? -1)
    if (texts.length > 0)
      notes.push({
        kind: 'unplaced',
        message: `有 ${texts.length} 段内容在规定格式中没有位置，保留在这里。`,
        ...(section?.part == null ? {} : { place: inPart(section.part.key) }),
        text: texts.join('\n'),
      })
    run = []
  }
  for (const [item] of items.entries()) {
    const neighbour = run.length > 0 && sectionOf(run[0] ?? -1) === sectionOf(item)
    if (pending.has(item) && (run.length === 0 || neighbour)) run.push(item)
    else if (pending.has(item)) {
      close()
      run = [item]
    } else close()
  }
  close()
  for (const section of sections)
    for (const text of headingTexts(section))
      notes.push({
        kind: 'unplaced',
        message: '标题后面的文字在规定格式中没有位置，保留在这里。',
        ...(section.part === null ? {} : { place: inPart(section.part.key) }),
        text,
      })
  return notes
}
