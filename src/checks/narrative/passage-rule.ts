import type { Basis, CellAddress, Edition, Severity } from '../../editions/edition'
import type { Decimal } from '../../report/decimal'
import { numberOf } from '../../report/quantity'
import type { Agency } from '../../report/report'
import type { Edit, Finding, Place, Suggestion, TextPart } from '../finding'
import { fingerprintOf } from '../fingerprint'
import type { CheckContext, CheckRule } from '../rule'
import type { Reading } from './reading/passage'
import { type Passage, passagesOf, placesAt } from './texts'

/** Whom and when a report speaks of; what a passage is judged by besides its own words. */
export interface Scope {
  readonly year: number
  readonly agency: Agency
  readonly edition: Edition
}

export interface Spot {
  readonly start: number
  readonly end: number
  readonly role?: 'total' | 'member'
}

/** What a rule found in one passage; offsets are those of the plain text. */
export interface Hit {
  /** `what` and `todo` without their full stop. */
  readonly spots: readonly [Spot, ...Spot[]]
  readonly what: string
  readonly todo: string
  readonly severity?: Severity
  readonly cells?: readonly CellAddress[]
  readonly suggestions?: readonly Replacement[]
  readonly figures?: { readonly left: Decimal; readonly right: Decimal; readonly difference: Decimal }
  /** Key and code of a declared relation, when the rule speaks for several. */
  readonly relation?: { readonly key: string; readonly code: string }
}

/** Words to stand in the place of others; several changes make one offer. */
export interface Replacement {
  readonly label: string
  readonly condition?: string
  readonly changes: readonly Change[]
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The offer to put one text in the place of another. */
export const replaceBy = (text: string, { start, end }: Spot, label: string, condition = ''): Replacement => ({
  label,
  condition,
  changes: [{ start, end, text }],
})

/** A rule over text: a `CheckRule` that also names the kind of its findings. */
export interface TextRule extends CheckRule {
  readonly kind: string
}

interface Definition {
  readonly key: string
  readonly kind: string
  readonly code: string
  readonly severity: Severity
  readonly basis: Basis
  readonly clause: string
  readonly statement: string
  readonly needsLastYear?: true
}

const partNames: Readonly<Record<TextPart, string>> = {
  title: '标题',
  introduction: '开头说明',
  part1: '第一部分',
  part5: '第五部分',
  part6: '第六部分',
  signature: '落款',
}

const passagesByContext = new WeakMap<CheckContext, readonly Passage[]>()

function passagesIn(context: CheckContext): readonly Passage[] {
  const known = passagesByContext.get(context)
  if (known !== undefined) return known
  const passages = passagesOf(context.report)
  passagesByContext.set(context, passages)
  return passages
}

const scopes = new Map<string, Scope>()
const scopesByContext = new WeakMap<CheckContext, Scope>()

/** One object per year and agency, so that what was found under it can be kept. */
export function scopeOf(context: CheckContext): Scope {
  const own = scopesByContext.get(context)
  if (own !== undefined) return own
  const {
    report: { year, agency },
    edition,
  } = context
  const key = [edition.id, year, agency.name, agency.unitType, agency.province, agency.city, agency.county].join('|')
  if (scopes.size > 64) scopes.clear()
  const scope: Scope = scopes.get(key) ?? { year, agency: { ...agency }, edition }
  scopes.set(key, scope)
  scopesByContext.set(context, scope)
  return scope
}

const whereOf = (places: readonly Place[]): string => {
  const place = places.find(({ kind }) => kind === 'text')
  if (place?.kind !== 'text') return ''
  const name = partNames[place.part]
  return place.part === 'title' || place.part === 'signature' ? name : `${name}第 ${place.block + 1} 段`
}

function editOf(passage: Passage, { start, end, text }: Change): Edit | null {
  const places = placesAt(passage, start, end, 'text')
  const [place] = places
  // A change over two blocks is no certain one.
  if (places.length !== 1 || place?.kind !== 'text') return null
  return { kind: 'text', part: place.part, block: place.block, start: place.start, end: place.end, text }
}

function suggestionOf(passage: Passage, { label, condition = '', changes }: Replacement): Suggestion | null {
  const edits = changes.flatMap((change) => editOf(passage, change) ?? [])
  return edits.length === changes.length ? { label, condition, edits } : null
}

/** The finding a hit stands for, with its places in the report. */
function findingOf(rule: Definition, passage: Passage, hit: Hit): Finding {
  const texts = hit.spots.flatMap(({ start, end, role }) => placesAt(passage, start, end, role ?? 'text'))
  const cells = (hit.cells ?? []).map((cell): Place => ({ kind: 'cell', cell, role: 'right' }))
  const quotes = texts.map((place) => (place.kind === 'text' ? place.quote : ''))
  const key = hit.relation?.key ?? rule.key
  const { figures } = hit
  return {
    rule: key,
    kind: rule.kind,
    code: hit.relation?.code ?? rule.code,
    severity: hit.severity ?? rule.severity,
    status: 'broken',
    message: { what: `${hit.what}。`, where: whereOf(texts), todo: `${hit.todo}。` },
    ...(figures === undefined
      ? {}
      : { left: numberOf(figures.left), right: numberOf(figures.right), difference: numberOf(figures.difference) }),
    places: [...texts, ...cells],
    suggestions: (hit.suggestions ?? []).flatMap((change) => suggestionOf(passage, change) ?? []),
    fingerprint: fingerprintOf(key, [...quotes, hit.what]),
  }
}

type Find = (reading: Reading, scope: Scope, part: TextPart, last: boolean) => readonly Hit[]

interface Found {
  readonly passage: Passage
  readonly hit: Hit
}

/** A rule over all passages together, by their words alone. What it found is kept while only figures change. */
export function wordsRule(
  definition: Definition,
  find: (passages: readonly Passage[], scope: Scope) => Iterable<Found>,
): TextRule {
  let latest: { passages: readonly Passage[]; scope: Scope; findings: readonly Finding[] } | null = null
  return {
    ...definition,
    find(context) {
      const scope = scopeOf(context)
      const passages = passagesIn(context)
      if (latest?.passages === passages && latest.scope === scope) return latest.findings
      const findings = [...find(passages, scope)].map(({ passage, hit }) => findingOf(definition, passage, hit))
      latest = { passages, scope, findings }
      return findings
    },
  }
}

/** A rule that judges every passage by itself. What it found in one is kept until the passage or the scope changes. */
export function passageRule(definition: Definition, find: Find, parts?: readonly TextPart[]): TextRule {
  const kept = new WeakMap<Passage, { readonly scope: Scope; readonly hits: readonly Hit[] }>()
  const hitsIn = (passage: Passage, scope: Scope): readonly Hit[] => {
    const known = kept.get(passage)
    if (known?.scope === scope) return known.hits
    const { reading, part, last } = passage
    const hits = find(reading, scope, part, last)
    kept.set(passage, { scope, hits })
    return hits
  }
  return wordsRule(definition, function* (passages, scope) {
    for (const passage of passages)
      if (parts === undefined || parts.includes(passage.part))
        for (const hit of hitsIn(passage, scope)) yield { passage, hit }
  })
}

/** A rule that needs more than words: cells, last year, the county's list. */
export function reportRule(
  definition: Definition,
  find: (context: CheckContext, passages: readonly Passage[]) => Iterable<Found>,
): TextRule {
  return {
    ...definition,
    *find(context) {
      for (const { passage, hit } of find(context, passagesIn(context))) yield findingOf(definition, passage, hit)
    },
  }
}
