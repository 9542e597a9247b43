import type { CellKey } from '../../../editions/edition'
import type { Desk } from '../../desk/desk'
import { cellId } from '../../desk/navigation'
import type { PastePlan } from '../clipboard/paste-plan'
import type { TableMap } from '../table-map'
import type { FootWords } from './paint-feet'
import type { Selection } from './selection'

/** Names of steps as the receipt and undo show them. */
export interface StepNames {
  readonly zeros: (cells: number) => string
  readonly cleared: (cells: number) => string
  readonly filled: (cells: number) => string
  readonly pasted: (cells: number) => string
  readonly restored: string
}

/** One table on the screen: what its event handlers share. */
export interface Session {
  readonly root: HTMLElement
  readonly desk: Desk
  readonly map: TableMap
  readonly selection: Selection
  readonly readOnly: boolean
  readonly steps: StepNames
  /** Words before the figures of an equation that does not hold, and before the sum of a blank total. */
  readonly words: { readonly left: string; readonly right: string; readonly sum: string }
  readonly footWords: FootWords
  /** Shows what a paste would do, or why it cannot be placed. */
  readonly showPlan: (plan: PastePlan) => void
  /** The caret stands in the text of the focused cell by F2 or by a second click. */
  editing: boolean
  /** Text of the focused cell when it got the focus, for Esc. */
  before: string
}

export type Detach = () => void

export const inputOf = (key: CellKey): HTMLInputElement | null => {
  const element = document.getElementById(cellId(key))
  return element instanceof HTMLInputElement ? element : null
}

const tdOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null

/** The number cell an event happened in. */
export const keyAt = (target: EventTarget | null): CellKey | null =>
  (tdOf(target)?.dataset.cell as CellKey | undefined) ?? null

export function focusedKey({ root }: Session): CellKey | null {
  const active = document.activeElement
  return active !== null && root.contains(active) ? keyAt(active) : null
}

/** Listens on an element until detached. */
export function listen<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement | Document,
  type: Type,
  handler: (event: HTMLElementEventMap[Type]) => void,
): Detach {
  const listener = handler as EventListener
  element.addEventListener(type, listener)
  return () => element.removeEventListener(type, listener)
}
