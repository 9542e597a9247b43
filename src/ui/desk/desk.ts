import type { UseFormReturn } from 'react-hook-form'
import type { Edit } from '../../checks/finding'
import type { Readiness } from '../../checks/index-findings'
import { type CheckResult, runChecks } from '../../checks/run-checks'
import { editionById } from '../../editions'
import type { Edition } from '../../editions/edition'
import { applyChanges, type Change, changesBetween, copyOf } from '../../report/changes'
import { emptyHistory, type History, recorded, redone, sealed, undone } from '../../report/history'
import type { Report } from '../../report/report'
import type { WordList } from '../../report/word-list'
import { applyEdits } from './apply-edits'
import { type DeskViews, emptyViews, viewsOf } from './views'

/** What a listener can wait for; it wakes only when its own view changed. */
export type Topic = Exclude<keyof DeskViews, 'cells'> | 'figures' | `blocks:${string}` | 'report' | 'history'

/**
 * Calls back when it is time; a later call replaces one that still waits. What is typed goes on for a while, a step such
 * as a fill or undo stands by itself.
 */
export type Rhythm = (wake: () => void, by: 'typing' | 'step') => void

export interface DeskOptions {
  readonly form: UseFormReturn<Report>
  readonly lastYear: Report | null
  readonly history?: History
  /** The county's own words, when it has a list. */
  readonly wordList?: WordList | null
  /** Called when another list was loaded, to keep it for the next report. */
  readonly onWordList?: (wordList: WordList | null) => void
  /**
   * When the margin, the outline and the bars hear of changed figures; at once unless told otherwise. The tables
   * themselves (`figures`) never wait.
   */
  readonly margin?: Rhythm
  /** Called after every change with the whole report and what changed, for the journal. */
  readonly onChange?: (report: Report, changes: readonly Change[], history: History) => void
}

/** The report on the desk: values live in the form, everything shown about them is derived here once per change. */
export interface Desk {
  readonly form: UseFormReturn<Report>
  readonly edition: Edition
  readonly report: () => Report
  readonly lastYear: () => Report | null
  readonly setLastYear: (report: Report | null) => void
  readonly wordList: () => WordList | null
  readonly setWordList: (wordList: WordList | null) => void
  readonly result: () => CheckResult
  readonly views: () => DeskViews
  readonly history: () => History
  readonly subscribe: (topic: Topic, listener: () => void) => () => void
  /** Several changes as one step, named for undo; `change` returns the new report. */
  readonly change: (label: string, change: (report: Report) => Report) => void
  /** What would be left to do after a change that is asked about; the change then takes what was worked out here. */
  readonly foresee: (next: Report) => Readiness
  /** A suggestion's edits as one step. */
  readonly applyEdits: (label: string, edits: readonly Edit[]) => void
  /** What is typed next starts a step of its own (focus moved). */
  readonly seal: () => void
  /** Takes back the last step and gives its changes, so that the screen can go where they are. */
  readonly undo: () => readonly Change[]
  readonly redo: () => readonly Change[]
  readonly close: () => void
}

interface Checked {
  readonly report: Report
  readonly result: CheckResult
  readonly views: DeskViews
}

/** Label of steps made by typing; they need no receipt. */
export const typingLabel = '填写'

export function openDesk({ form, lastYear: initialLastYear, history: initialHistory, ...options }: DeskOptions): Desk {
  const { onChange, onWordList, margin } = options
  const edition = editionById(form.getValues('edition'))
  let lastYear = initialLastYear
  let wordList = options.wordList ?? null
  let history = initialHistory ?? emptyHistory
  const check = (report: Report, before: DeskViews): Checked => {
    const result = runChecks(report, { lastYear, wordList })
    return { report, result, views: viewsOf(report, edition, result, before) }
  }
  let now = check(copyOf(form.getValues()), emptyViews)
  let foreseen: Checked | null = null
  let closed = false
  const listeners = new Map<Topic, Set<() => void>>()
  const waiting = new Set<Topic>()

  const wake = (topic: Topic): void => {
    for (const listener of listeners.get(topic) ?? []) listener()
  }

  const wakeWaiting = (): void => {
    const topics = [...waiting]
    waiting.clear()
    if (!closed) for (const topic of topics) wake(topic)
  }

  const settle = (next: Report, changes: readonly Change[], by: 'typing' | 'step' = 'step'): void => {
    const { views: before } = now
    now = foreseen?.report === next ? foreseen : check(next, before)
    foreseen = null
    // Kept before it is shown: whatever a screen may do then, nothing typed is lost.
    if (changes.length > 0) onChange?.(next, changes, history)
    wake('figures')
    for (const part of new Set(changes.filter(({ path }) => path[0] === 'narratives').map(({ path }) => path[1])))
      wake(`blocks:${part}`)
    for (const topic of ['findings', 'readiness', 'parts'] as const)
      if (now.views[topic] !== before[topic]) waiting.add(topic)
    if (changes.length > 0) waiting.add('report').add('history')
    // Marks under running text must stand at the words of this very picture; a table shows its own marks.
    if (margin !== undefined && changes.length > 0 && changes.every(({ path }) => path[0] === 'tables'))
      margin(wakeWaiting, by)
    else wakeWaiting()
  }

  const changeAt = (name: string): Change[] => {
    const path = fieldPath(name)
    const after = copyOf(valueAt(form.getValues(), path))
    return changesBetween(valueAt(now.report, path), after, path)
  }

  const listen = () =>
    form.subscribe({
      formState: { values: true },
      // The form hands out its own live values, so a change is copied out of them: by its name when it has one.
      callback: ({ name, values }) => {
        const changes = name === undefined ? changesBetween(now.report, copyOf(values)) : changeAt(name)
        if (changes.length === 0) return
        history = recorded(history, { label: typingLabel, changes }, true)
        settle(applyChanges(now.report, changes), changes, 'typing')
      },
    })
  let unsubscribe = listen()

  /** Writes changed values into the form unheard, so that its notifications start no step. */
  const write = (changes: readonly Change[], next: Report): void => {
    unsubscribe()
    // Copies, because the form mutates what it is given and the steps of the history must stay as they are.
    for (const path of writtenPaths(changes))
      form.setValue(path.join('.') as 'title', copyOf(valueAt(next, path)) as string)
    unsubscribe = listen()
  }

  const change: Desk['change'] = (label, make) => {
    const next = make(now.report)
    const changes = changesBetween(now.report, next)
    if (changes.length === 0) return
    history = recorded(sealed(history), { label, changes }, false)
    write(changes, next)
    settle(next, changes)
  }

  const move = (take: typeof undone): readonly Change[] => {
    const moved = take(history)
    if (moved === null) return []
    const next = applyChanges(now.report, moved.changes)
    history = moved.history
    write(moved.changes, next)
    settle(next, moved.changes)
    return moved.changes
  }

  /** What was foreseen no longer holds when it is measured against something else. */
  const checkAnew = (): void => {
    foreseen = null
    settle(now.report, [])
  }

  return {
    form,
    edition,
    report: () => now.report,
    lastYear: () => lastYear,
    setLastYear: (known) => {
      lastYear = known
      checkAnew()
      wake('report')
    },
    wordList: () => wordList,
    setWordList: (known) => {
      wordList = known
      checkAnew()
      onWordList?.(known)
      wake('report')
    },
    result: () => now.result,
    views: () => now.views,
    history: () => history,
    subscribe: (topic, listener) => {
      const known = listeners.get(topic) ?? new Set()
      listeners.set(topic, known.add(listener))
      return () => known.delete(listener)
    },
    change,
    foresee: (next) => {
      foreseen = check(next, now.views)
      return foreseen.views.readiness
    },
    applyEdits: (label, edits) => change(label, (current) => applyEdits(current, edits)),
    seal: () => {
      history = sealed(history)
    },
    undo: () => move(undone),
    redo: () => move(redone),
    close: () => {
      closed = true
      unsubscribe()
    },
  }
}

/** Many cells of a table go in as one value: the form copies the whole report at every write. */
function writtenPaths(changes: readonly Change[]): (readonly string[])[] {
  const cells = new Map<string | undefined, number>()
  for (const { path } of changes) if (path[0] === 'tables') cells.set(path[1], (cells.get(path[1]) ?? 0) + 1)
  const whole = new Map<string, readonly string[]>()
  for (const { path } of changes) {
    const [field, table] = path
    const written = field === 'tables' && table !== undefined && (cells.get(table) ?? 0) > 1 ? [field, table] : path
    whole.set(written.join('.'), written)
  }
  return [...whole.values()]
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value)

/** Paragraphs count as one field: a change inside a list is a change of the list (`narratives.part1`). */
function fieldPath(name: string): string[] {
  const path = name.split('.')
  return path[0] === 'narratives' ? path.slice(0, 2) : path
}
