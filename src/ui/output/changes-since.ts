import { cellName, tableName } from '../../checks/labels'
import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { CellKey, NarrativePart } from '../../editions/edition'
import { changesBetween } from '../../report/changes'
import type { Block, Report } from '../../report/report'

export interface ChangedCell {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** Paragraphs that are only in the one or the other; both empty where only their order changed. */
export interface ChangedText {
  readonly place: TextPlace
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

export type TextPlace =
  | { readonly kind: 'named'; readonly name: 'title' | 'introduction' | 'signature' | 'agency' | 'explanations' }
  /** As the form prints it. */
  | { readonly kind: 'printed'; readonly heading: string }

export interface ChangesSince {
  readonly tables: readonly { readonly name: string; readonly cells: readonly ChangedCell[] }[]
  readonly texts: readonly ChangedText[]
}

const shownBlock = (block: Block): string => (block.kind === 'paragraph' ? block.text : `图：${block.caption}`)
const linesOf = (blocks: readonly Block[]): string[] => blocks.map(shownBlock).filter((line) => line.trim() !== '')

/** Lines of one list that the other lacks, each as often as it is lacking. */
function lacking(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function changedText(place: TextPlace, before: readonly string[], after: readonly string[]): ChangedText {
  return { place, gone: lacking(before, after), added: lacking(after, before) }
}

const texts: readonly (readonly [
  field: string,
  name: Extract<TextPlace, { kind: 'named' }>['name'],
  (report: Report) => string[],
])[] = [
  ['title', 'title', ({ title }) => [title]],
  ['introduction', 'introduction', ({ introduction }) => introduction.split('\n')],
  ['signature', 'signature', ({ signature }) => [signature.agency, signature.date]],
  ['agency', 'agency', ({ agency }) => Object.values(agency)],
  ['acknowledgements', 'explanations', ({ acknowledgements }) => acknowledgements.map(({ reason }) => reason)],
]

/** What has changed in a report since it last left: cells with both values by table, texts by part. */
export function changesSince(before: Report, after: Report): ChangesSince {
  const edition = editionById(after.edition)
  const paths = changesBetween(before, after)
  const changed = new Set(paths.map(({ path }) => path.slice(0, 2).join('.')))
  const touches = (field: string) => paths.some(({ path }) => path[0] === field)
  const tables = edition.tables.map(({ id }) => ({
    name: tableName(edition, id),
    cells: paths.flatMap(({ path, before: old, after: now }): ChangedCell[] => {
      const cell =
        path[0] === 'tables' && path[1] === id ? cellsOf(edition).get(path.slice(1).join('.') as CellKey) : undefined
      return cell === undefined ? [] : [{ name: cellName(cell), before: String(old ?? ''), after: String(now ?? '') }]
    }),
  }))
  const narratives = edition.parts.flatMap(({ heading, content }): ChangedText[] => {
    if (content.kind !== 'narrative' || !changed.has(`narratives.${content.part}`)) return []
    const lines = (report: Report, part: NarrativePart) => linesOf(report.narratives[part])
    return [changedText({ kind: 'printed', heading }, lines(before, content.part), lines(after, content.part))]
  })
  const named = texts.flatMap(([field, name, read]) =>
    touches(field) ? [changedText({ kind: 'named', name }, read(before), read(after))] : [],
  )
  return { tables: tables.filter(({ cells }) => cells.length > 0), texts: [...named, ...narratives] }
}
