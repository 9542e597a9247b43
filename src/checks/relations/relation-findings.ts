import { formatShort } from '../../report/decimal'
import { numberOf } from '../../report/quantity'
import type { Finding, Place } from '../finding'
import { fingerprintOf } from '../fingerprint'
import type { LastYear } from './evaluate'
import { quantityAt } from './evaluate'
import { type Failure, judge, type Unjudged } from './failure'
import { likeliestCell } from './likeliest'
import { cellTerms, factsOf, familyOf } from './relation-facts'
import { suggestionsFor } from './relation-suggestions'
import { rootsOf } from './roots'
import type { Sheet } from './sheet'
import { fill, wordings } from './wording'

function placesOf({ compiled }: Failure | Unjudged): Place[] {
  const side = (role: 'left' | 'right') =>
    cellTerms(compiled[role])
      .filter(({ index }) => index !== -1)
      .map(({ cell }): Place => ({ kind: 'cell', cell, role }))
  return [...side('left'), ...side('right')]
}

function valuesOf({ compiled }: Failure, sheet: Sheet, lastYear: LastYear): string[] {
  return [...compiled.left, ...compiled.right].map((term) => {
    const quantity = quantityAt(term, sheet, lastYear)
    return typeof quantity !== 'string' && quantity.kind === 'number' ? formatShort(quantity.value) : ''
  })
}

function findingOf(failure: Failure, sheet: Sheet, lastYear: LastYear): Finding {
  const { compiled, left, right, difference, status } = failure
  const { key, code, severity } = compiled.relation
  const wording = wordings[familyOf(compiled)]
  const facts = factsOf(failure, sheet.form)
  const todo = difference.units > 0n ? wording.todo.over : wording.todo.under
  return {
    rule: key,
    code,
    severity,
    status,
    message: { what: fill(wording.what, facts), where: fill(wording.where, facts), todo: fill(todo, facts) },
    left: numberOf(left),
    right: numberOf(right),
    difference: numberOf(difference),
    places: placesOf(failure),
    suggestions: suggestionsFor(failure, sheet),
    fingerprint: fingerprintOf(key, valuesOf(failure, sheet, lastYear)),
  }
}

const lacks = {
  'no-report': '还没有读入上一年度报告，未能核对。',
  'other-year': '读入的不是上一年度的报告，未能核对。',
  'no-such-cell': '上一年度报告用的格式没有这一格，未能核对。',
  'blank-there': '上一年度报告这一格是空的，未能核对。',
  'unreadable-there': '上一年度报告这一格认不出数字，未能核对。',
} as const

function unjudgedFinding(unjudged: Unjudged): Finding {
  const { key, code, severity, title } = unjudged.compiled.relation
  return {
    rule: key,
    code,
    severity,
    status: 'not-judged',
    message: {
      what: lacks[unjudged.lack],
      where: title,
      todo: unjudged.lack === 'no-report' ? '读入上一年度报告就能核对。' : '对照上一年度报告自己核一遍。',
    },
    places: placesOf(unjudged),
    suggestions: [],
    fingerprint: fingerprintOf(key, [unjudged.lack]),
  }
}

/** All relations between cells: what fails, roots first, and what could not be judged. */
export function relationFindings(sheet: Sheet, lastYear: LastYear): { findings: Finding[]; notJudged: Finding[] } {
  const { failures, unjudged } = judge(sheet, lastYear)
  const causes = rootsOf(failures)
  const findings = failures.map((failure): Finding => {
    const finding = findingOf(failure, sheet, lastYear)
    const cause = causes.get(failure)
    if (cause !== undefined) return { ...finding, causedBy: cause.compiled.relation.key }
    const likeliest = failure.status === 'broken' ? likeliestCell(failure, failures, sheet) : []
    return { ...finding, suggestions: [...likeliest, ...finding.suggestions] }
  })
  return { findings, notJudged: unjudged.map(unjudgedFinding) }
}
