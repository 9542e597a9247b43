import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import { editionById } from '../../editions'
import type { Acknowledgement } from '../../report/report'
import { useDesk } from '../desk/desk-context'
import { type LastYear, readLastYear } from './cell-detail'

/** Something read from the report; wakes when it is another value, so read texts rather than objects. */
export function useReported<Value>(read: () => Value): Value {
  const desk = useDesk()
  const subscribe = useCallback((listener: () => void) => desk.subscribe('report', listener), [desk])
  return useSyncExternalStore(subscribe, read)
}

export function useAcknowledgements(): readonly Acknowledgement[] {
  const desk = useDesk()
  const known = useRef<readonly Acknowledgement[]>([])
  return useReported(() => {
    // Every keystroke brings new objects; only another explanation is news.
    const given = desk.report().acknowledgements
    if (JSON.stringify(given) !== JSON.stringify(known.current)) known.current = given
    return known.current
  })
}

/** Last year's report with its cells read, when it is known. */
export function useLastYear(): LastYear | null {
  const desk = useDesk()
  const report = useReported(desk.lastYear)
  return useMemo(() => (report === null ? null : readLastYear(report, editionById(report.edition))), [report])
}
