import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Readiness } from '../../checks/index-findings'
import type { Step } from '../../report/history'
import { type Desk, type Topic, typingLabel } from './desk'
import type { DeskViews, OutlinePart, PartState } from './views'

export const DeskContext = createContext<Desk | null>(null)

/** The report on the desk. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('no report on the desk')
  return desk
}

function useTopic<Value>(topic: Topic, read: () => Value): Value {
  const desk = useDesk()
  const subscribe = useCallback((listener: () => void) => desk.subscribe(topic, listener), [desk, topic])
  return useSyncExternalStore(subscribe, read)
}

/** One of the derived views; the component wakes only when that view changed. */
export function useView<Key extends Exclude<keyof DeskViews, 'cells'>>(key: Key): DeskViews[Key] {
  const desk = useDesk()
  return useTopic(key, () => desk.views()[key])
}

/** What stands open in one part; wakes only when that changed. */
export function usePartState(part: OutlinePart): PartState {
  const desk = useDesk()
  return useTopic('parts', () => desk.views().parts[part])
}

/** What is left to do of one kind; wakes only when that number changed. */
export function useCountOf(kind: keyof Readiness): number {
  const desk = useDesk()
  return useTopic('readiness', () => desk.views().readiness[kind])
}

/** The whole report; wakes on every change, so only for what shows all of it. */
export function useReport(): ReturnType<Desk['report']> {
  const desk = useDesk()
  return useTopic('report', desk.report)
}

/** Paragraphs and figures of a narrative part. */
export function useBlocks(part: 'part1' | 'part5' | 'part6'): ReturnType<Desk['report']>['narratives']['part1'] {
  const desk = useDesk()
  return useTopic(`blocks:${part}`, () => desk.report().narratives[part])
}

/** The latest step that was more than typing; typing wakes nobody who waits for it. */
export function useLastNamedStep(): Step | undefined {
  const desk = useDesk()
  return useTopic('history', () => {
    const named = desk.history().done.filter(({ label }) => label !== typingLabel)
    return named[named.length - 1]
  })
}
