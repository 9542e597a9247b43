import { formatShort, negate } from '../../report/decimal'
import { columnName, itemNumber, rowName, tableName } from '../labels'
import type { CompiledForm, CompiledRelation, CompiledTerm } from './compile'
import type { Failure } from './failure'
import type { Family } from './wording'

/** Which family of sentences a relation takes, told by its own form and never by its key. */
export function familyOf({ relation, right, needsLastYear }: CompiledRelation): Family {
  if (needsLastYear) return relation.operator === '=' ? 'betweenYears' : 'bound'
  if (relation.basis === 'printed') return 'balance'
  if (relation.basis === 'total') return 'total'
  const constant = right.every(({ kind }) => kind === 'constant')
  if (relation.operator === 'bothZeroOrBothNonZero') return 'bothOrNeither'
  if (relation.operator === '=') return 'zero'
  return constant ? 'notNegative' : 'bound'
}

type CellTerm = Extract<CompiledTerm, { kind: 'cell' }>
export const cellTerms = (terms: readonly CompiledTerm[]): CellTerm[] =>
  terms.flatMap((term) => (term.kind === 'cell' ? [term] : []))

/** The line all cells of a relation stand in: a column of table 3, a row elsewhere. */
function lineOf(form: CompiledForm, terms: readonly CellTerm[]): { line: string; axis: '行' | '列' | '栏' } {
  const own = terms.find(({ index }) => index !== -1)
  const cell = own === undefined ? undefined : form.cells[own.index]
  if (cell === undefined) return { line: '', axis: '行' }
  const sameColumn = terms.every((term) => term.cell.column === cell.column)
  const sameRow = terms.every((term) => term.cell.row === cell.row)
  if (sameColumn && (itemNumber(cell) !== '' || !sameRow)) return { line: columnName(cell), axis: '列' }
  if (cell.rowPath.length > 0) return { line: rowName(cell), axis: '行' }
  return { line: cell.columnPath[cell.columnPath.length - 2] ?? '', axis: '栏' }
}

/** 一＋二 in table 3, 本年制发件数－本年废止件数 elsewhere, 上年 in front of last year's cells. */
function sideName(form: CompiledForm, terms: readonly CellTerm[], between: boolean): string {
  return terms
    .map((term, position) => {
      const cell = form.cells[form.indexOf.get(term.key) ?? -1]
      const item = cell === undefined ? '' : itemNumber(cell)
      const name = cell === undefined ? '' : item === '' ? columnName(cell) : between ? `第${item}项` : item
      const sign = term.weight === -1 ? '－' : position > 0 ? '＋' : ''
      if (!between) return sign + name
      const year = term.index === -1 ? '上年' : name.startsWith('本年') ? '' : '本年'
      return sign + year + (item === '' ? `「${name}」` : name)
    })
    .join('')
}

/** Everything a message of this failure may say. */
export function factsOf({ compiled, left, right, difference }: Failure, form: CompiledForm): Record<string, string> {
  const terms = cellTerms([...compiled.left, ...compiled.right])
  const own = terms.find(({ index }) => index !== -1) ?? terms[0]
  return {
    ...lineOf(form, terms),
    table: own === undefined ? '' : tableName(form.edition, own.cell.table),
    leftName: sideName(form, cellTerms(compiled.left), compiled.needsLastYear),
    rightName: sideName(form, cellTerms(compiled.right), compiled.needsLastYear),
    left: formatShort(left),
    right: formatShort(right),
    difference: formatShort(difference.units < 0n ? negate(difference) : difference),
    count: String(terms.filter(({ index }) => index !== -1).length),
  }
}
