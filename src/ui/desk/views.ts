import type { Finding, Place, TextPart } from '../../checks/finding'
import { acknowledgementOf, type Readiness, readinessOf } from '../../checks/index-findings'
import { counts, type NumberedFinding, numberedFindings } from '../../checks/number-findings'
import type { CheckResult } from '../../checks/run-checks'
import { cellKey, cellsOf } from '../../editions/cells'
import type { CellKey, Edition, PartKey } from '../../editions/edition'
import { formatShort } from '../../report/decimal'
import type { Report } from '../../report/report'

export type { NumberedFinding }

export type CellTone = 'plain' | 'filling' | 'notice' | 'warning' | 'error'

/** Everything a cell shows besides the text in it. The object stays the same as long as nothing in it changes. */
export interface CellView {
  /** The sum a blank total stands for, as printed. */
  readonly derived: string | null
  readonly tone: CellTone
  readonly side: 'left' | 'right' | null
  /** Text that cannot be read as a number. */
  readonly unreadable: boolean
  /** What, of every finding at this cell, for the accessible description. */
  readonly notes: readonly string[]
}

export type OutlinePart = 'opening' | PartKey | 'signature'

/** State line of an outline entry. */
export interface PartState {
  readonly errors: number
  readonly warnings: number
  readonly blanks: number
  /** Something the part must have is not written yet. */
  readonly unwritten: boolean
}

export interface DeskViews {
  readonly cells: ReadonlyMap<CellKey, CellView>
  readonly findings: readonly NumberedFinding[]
  readonly readiness: Readiness
  readonly parts: Readonly<Record<OutlinePart, PartState>>
}

/** Everything on the outline, in printed order. */
export const outlineParts: readonly OutlinePart[] = [
  'opening',
  'part1',
  'part2',
  'part3',
  'part4',
  'part5',
  'part6',
  'signature',
]

const calm: PartState = { errors: 0, warnings: 0, blanks: 0, unwritten: false }

export const emptyViews: DeskViews = {
  cells: new Map(),
  findings: [],
  readiness: { mustFix: 0, toReview: 0, blankCells: 0 },
  parts: Object.fromEntries(outlineParts.map((part) => [part, calm])) as DeskViews['parts'],
}

const partOfTable = { table2: 'part2', table3: 'part3', table4: 'part4' } as const

/** The outline entry a text stands under. */
export const outlinePart = (part: PartKey | TextPart): OutlinePart =>
  part === 'title' || part === 'introduction' ? 'opening' : part

export const partOfPlace = (place: Place): OutlinePart =>
  place.kind === 'cell' ? partOfTable[place.cell.table] : outlinePart(place.part)

/** The outline entry under which a finding is counted and listed. */
export function partOf({ places: [place] }: Finding): OutlinePart {
  return place === undefined ? 'opening' : partOfPlace(place)
}

const tones: readonly CellTone[] = ['plain', 'filling', 'notice', 'warning', 'error']

function toneOf({ status, severity, causedBy }: Finding): CellTone {
  if (status === 'filling') return 'filling'
  if (status === 'not-judged' || severity === 'notice' || severity === 'trial' || causedBy !== undefined)
    return 'notice'
  return severity
}

const plain = { derived: null, tone: 'plain', side: null, unreadable: false, notes: [] } as const satisfies CellView

const sameView = (a: CellView, b: CellView): boolean =>
  a.derived === b.derived &&
  a.tone === b.tone &&
  a.side === b.side &&
  a.unreadable === b.unreadable &&
  a.notes.length === b.notes.length &&
  a.notes.every((note, index) => note === b.notes[index])

function cellViews(edition: Edition, result: CheckResult, before: DeskViews['cells']): DeskViews['cells'] {
  const views = new Map<CellKey, { -readonly [Key in keyof CellView]: CellView[Key] }>()
  const viewAt = (key: CellKey) => {
    const known = views.get(key)
    if (known !== undefined) return known
    const view = { ...plain }
    views.set(key, view)
    return view
  }
  for (const cell of cellsOf(edition).values()) {
    const view = viewAt(cell.key)
    if (!cell.total) continue
    const sum = result.figures.derived(cell.key)
    if (sum?.kind === 'number') view.derived = formatShort(sum.value)
  }
  for (const finding of result.findings) {
    const tone = toneOf(finding)
    for (const place of finding.places) {
      if (place.kind !== 'cell') continue
      const view = viewAt(cellKey(place.cell))
      if (finding.status !== 'filling') view.notes = [...view.notes, finding.message.what]
      if (tones.indexOf(tone) <= tones.indexOf(view.tone)) continue
      view.tone = tone
      view.side = tone === 'error' && place.role !== 'cell' ? place.role : null
    }
  }
  for (const [key, view] of views) {
    view.unreadable = result.figures.typed(key).kind === 'unreadable'
    const known = before.get(key)
    if (known !== undefined && sameView(known, view)) views.set(key, known)
  }
  return views
}

/** An entry that says the same stays the same object, so that its note sleeps on. */
const sameEntry = (a: NumberedFinding, b: NumberedFinding): boolean =>
  a.number === b.number &&
  sameFinding(a.finding, b.finding) &&
  a.consequences.length === b.consequences.length &&
  a.consequences.every((finding, index) => finding.fingerprint === b.consequences[index]?.fingerprint)

function keptEntries(entries: readonly NumberedFinding[], before: readonly NumberedFinding[]): NumberedFinding[] {
  const known = new Map(before.map((entry) => [entry.finding.fingerprint, entry]))
  return entries.map((entry) => {
    const kept = known.get(entry.finding.fingerprint)
    return kept !== undefined && sameEntry(entry, kept) ? kept : entry
  })
}

function partStates(
  findings: readonly NumberedFinding[],
  { acknowledgements }: Report,
  before: DeskViews['parts'],
): DeskViews['parts'] {
  const states = Object.fromEntries(outlineParts.map((part) => [part, { ...calm }])) as Record<
    OutlinePart,
    { -readonly [Key in keyof PartState]: PartState[Key] }
  >
  for (const { finding } of findings) {
    const state = states[partOf(finding)]
    if (finding.status === 'filling') {
      const cells = finding.places.filter(({ kind }) => kind === 'cell').length
      if (finding.rule.startsWith('cell.blank')) state.blanks += cells
      else if (cells === 0) state.unwritten = true
    } else if (counts(finding) && acknowledgementOf(finding, acknowledgements) === undefined) {
      if (finding.severity === 'error') state.errors += 1
      else state.warnings += 1
    }
  }
  let changed = false
  for (const part of outlineParts) {
    if (JSON.stringify(states[part]) === JSON.stringify(before[part])) states[part] = before[part]
    else changed = true
  }
  return changed ? states : before
}

/** Words move when something is typed before them; a mark or a suggestion at the old place would hit others. */
const samePlaces = (a: Finding, b: Finding): boolean =>
  a.places.length === b.places.length &&
  a.places.every((place, index) => {
    const other = b.places[index]
    if (place.kind !== 'text' || other?.kind !== 'text') return place.kind === other?.kind
    return place.block === other.block && place.start === other.start && place.end === other.end
  })

const sameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.status === b.status && a.fingerprint === b.fingerprint && samePlaces(a, b)

/** What the screen shows of a report; parts of `before` that still hold are kept, so that their readers sleep on. */
export function viewsOf(report: Report, edition: Edition, result: CheckResult, before: DeskViews): DeskViews {
  const findings = keptEntries(numberedFindings(result.findings), before.findings)
  const sameList =
    findings.length === before.findings.length && findings.every((entry, at) => entry === before.findings[at])
  const readiness = readinessOf(result, report.acknowledgements)
  return {
    cells: cellViews(edition, result, before.cells),
    findings: sameList ? before.findings : findings,
    readiness: JSON.stringify(readiness) === JSON.stringify(before.readiness) ? before.readiness : readiness,
    parts: partStates(findings, report, before.parts),
  }
}
