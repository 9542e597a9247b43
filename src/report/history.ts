import { type Change, inverse } from './changes'

/** One step that undo takes back at once. `label` names it to the clerk. */
export interface Step {
  readonly label: string
  readonly changes: readonly Change[]
}

/** Steps done and undone. `open` says that further typing in the same field joins the last step. */
export interface History {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
  readonly open: boolean
}

export const emptyHistory: History = { done: [], undone: [], open: false }

const limit = 500

const field = (step: Step): string | null => {
  const [only, second] = step.changes
  return only === undefined || second !== undefined ? null : only.path.join('.')
}

/** Adds a step; typing on in one field (`joining`) extends the step before. Whatever was undone is given up. */
export function recorded(history: History, step: Step, joining: boolean): History {
  const last = history.done[history.done.length - 1]
  if (joining && history.open && last !== undefined && field(last) !== null && field(last) === field(step)) {
    const [first] = last.changes
    const [next] = step.changes
    if (first !== undefined && next !== undefined) {
      const changes = [{ ...next, before: first.before }]
      return { done: [...history.done.slice(0, -1), { ...last, changes }], undone: [], open: true }
    }
  }
  return { done: [...history.done, step].slice(-limit), undone: [], open: joining }
}

/** Later typing starts a step of its own. */
export const sealed = (history: History): History => (history.open ? { ...history, open: false } : history)

export interface Move {
  readonly history: History
  readonly step: Step
  /** What to apply to the report. */
  readonly changes: readonly Change[]
}

export function undone({ done, undone: later }: History): Move | null {
  const step = done[done.length - 1]
  if (step === undefined) return null
  return {
    step,
    changes: inverse(step.changes),
    history: { done: done.slice(0, -1), undone: [...later, step], open: false },
  }
}

export function redone({ done, undone: later }: History): Move | null {
  const step = later[later.length - 1]
  if (step === undefined) return null
  return { step, changes: step.changes, history: { done: [...done, step], undone: later.slice(0, -1), open: false } }
}
