import type { CellDefinition } from '../../../editions/cells'
import type { CellKey } from '../../../editions/edition'
import { isZero } from '../../../report/decimal'
import { textAt } from '../../../report/figures'
import { readQuantity } from '../../../report/quantity'
import type { CellView } from '../../desk/views'
import styles from '../cell.module.css'
import { notesId, sumId } from '../names'
import { type Detach, inputOf, type Session } from './session'

interface Drawn {
  readonly cell: CellDefinition
  readonly td: HTMLElement
  readonly input: HTMLInputElement
  text: string | null
  view: CellView | null
}

function lookOf({ tone, unreadable }: CellView, { total }: CellDefinition): string | null {
  if (unreadable) return 'unreadable'
  if (tone === 'error') return total ? 'error-total' : 'error-term'
  return tone === 'warning' ? 'warning' : null
}

function mark(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const isZeroText = (text: string): boolean => {
  const quantity = readQuantity(text)
  return quantity.kind === 'number' && isZero(quantity.value)
}

/** 左 or 右 before the figure of an equation that does not hold. */
function paintSide({ td }: Drawn, word: string | null): void {
  const shown = td.querySelector(`.${styles.side}`)
  if (word === null) shown?.remove()
  else if (shown === null) {
    const side = document.createElement('span')
    side.className = styles.side ?? ''
    side.setAttribute('aria-hidden', 'true')
    side.textContent = word
    td.append(side)
  } else shown.textContent = word
}

function paintSum({ cell, td, input }: Drawn, sum: string | null, word: string): void {
  // Never empty: by its placeholder the style tells a field with text from one without.
  input.placeholder = sum ?? ' '
  mark(td, 'data-zero-sum', sum === '0' ? '' : null)
  const said = document.getElementById(sumId(cell.key))
  if (said !== null) said.textContent = sum === null ? '' : `${word}${sum}`
}

function paintView(drawn: Drawn, view: CellView, words: Session['words']): void {
  const { cell, td, input } = drawn
  const { derived, tone, side, unreadable, notes } = view
  mark(td, 'data-look', lookOf(view, cell))
  mark(input, 'aria-invalid', tone === 'error' || unreadable ? 'true' : null)
  if (drawn.view?.side !== side) paintSide(drawn, side === null ? null : words[side])
  if (cell.total && drawn.view?.derived !== derived) paintSum(drawn, derived, words.sum)
  if (drawn.view?.notes !== notes) {
    const said = document.getElementById(notesId(cell.key))
    if (said !== null) said.textContent = notes.join('；')
  }
  drawn.view = view
}

/**
 * Draws what a cell shows besides its text: look, sum, side, zeros, and what the findings say in its description. It
 * writes past React, because one key changes a dozen cells and none of their structure.
 */
export function paintCells({ desk, map, words }: Session): Detach {
  const drawn = [...map.at.values()].flatMap(({ cell }): Drawn[] => {
    const input = inputOf(cell.key)
    const td = input?.closest('td') ?? null
    return input === null || td === null ? [] : [{ cell, td, input, text: null, view: null }]
  })
  const paint = (): void => {
    const { tables } = desk.report()
    const { cells } = desk.views()
    for (const one of drawn) {
      const text = textAt(tables, one.cell)
      if (text !== one.text) mark(one.td, 'data-zero', isZeroText(text) ? '' : null)
      one.text = text
      const view = cells.get(one.cell.key as CellKey)
      if (view !== undefined && view !== one.view) paintView(one, view, words)
    }
  }
  paint()
  return desk.subscribe('figures', paint)
}
