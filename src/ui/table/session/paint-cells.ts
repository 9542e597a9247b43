import type { CellDefinition } from '../../../editions/cells'
import type { CellKey } from '../../../editions/edition'
import { isZero } from '../../../report/decimal'
import { textAt } from '../../../report/figures'
import { readQuantity } from '../../../report/quantity'
import { behindPicture } from '../../desk/after-picture'
import type { CellView } from '../../desk/views'
import styles from '../cell.module.css'
import { notesId, sumId } from '../names'
import { type Detach, inputOf, type Session } from './session'

interface Drawn {
  readonly cell: CellDefinition
  readonly td: HTMLElement
  readonly input: HTMLInputElement
  text: string | null
  derived: string | null | undefined
  marked: { readonly text: string; readonly view: CellView } | null
}

/** More new figures at once than this are shown first and marked right behind, so that they are there at once. */
const manyFigures = 40

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

/** A field that already holds the text is left alone: it may be the one being typed in. */
function paintText(drawn: Drawn, text: string): void {
  const { input } = drawn
  if (input.value !== text) input.value = text
  // Not by `:placeholder-shown`, which makes the browser style a placeholder within every field.
  if ((text === '') !== (drawn.text === '')) mark(input, 'data-blank', text === '' ? '' : null)
  drawn.text = text
}

function say(id: string, text: string): void {
  const place = document.getElementById(id)
  if (place !== null) place.textContent = text
}

function paintMarks(drawn: Drawn, text: string, view: CellView, words: Session['words']): void {
  const { cell, td, input, marked } = drawn
  const { tone, side, unreadable, notes, derived } = view
  if (marked?.text !== text) mark(td, 'data-zero', isZeroText(text) ? '' : null)
  if (marked?.view !== view) {
    mark(td, 'data-look', lookOf(view, cell))
    mark(input, 'aria-invalid', tone === 'error' || unreadable ? 'true' : null)
  }
  if (marked?.view.side !== side) paintSide(drawn, side === null ? null : words[side])
  if (marked?.view.notes !== notes) say(notesId(cell.key), notes.join('；'))
  if (cell.total && marked?.view.derived !== derived) {
    mark(td, 'data-zero-sum', derived === '0' ? '' : null)
    say(sumId(cell.key), derived === null ? '' : `${words.sum}${derived}`)
  }
  drawn.marked = { text, view }
}

/**
 * Draws what a cell shows: text, look, sum, side, zeros, and what the findings say in its description. It writes past
 * React, because one key changes a dozen cells and none of their structure.
 */
export function paintCells({ desk, map, words }: Session): Detach {
  const drawn = [...map.at.values()].flatMap(({ cell }): Drawn[] => {
    const input = inputOf(cell.key)
    const td = input?.closest('td') ?? null
    return input === null || td === null ? [] : [{ cell, td, input, text: null, derived: undefined, marked: null }]
  })
  let callOff = (): void => {}

  const paintFigures = (): number => {
    const { tables } = desk.report()
    const { cells } = desk.views()
    let painted = 0
    for (const one of drawn) {
      const text = textAt(tables, one.cell)
      const derived = cells.get(one.cell.key as CellKey)?.derived ?? null
      if (text !== one.text) {
        paintText(one, text)
        painted += 1
      }
      if (one.cell.total && derived !== one.derived) {
        one.input.placeholder = derived ?? ''
        one.derived = derived
      }
    }
    return painted
  }
  const paintAllMarks = (): void => {
    const { tables } = desk.report()
    const { cells } = desk.views()
    for (const one of drawn) {
      const view = cells.get(one.cell.key as CellKey)
      const text = textAt(tables, one.cell)
      if (view !== undefined && (view !== one.marked?.view || text !== one.marked.text))
        paintMarks(one, text, view, words)
    }
  }
  const paint = (): void => {
    callOff()
    if (paintFigures() > manyFigures) callOff = behindPicture(paintAllMarks)
    else paintAllMarks()
  }
  paintFigures()
  paintAllMarks()
  const unsubscribe = desk.subscribe('figures', paint)
  return () => {
    callOff()
    unsubscribe()
  }
}
