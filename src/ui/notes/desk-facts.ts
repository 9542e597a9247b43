import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { editionById } from '../../editions'
import type { Acknowledgement } from '../../report/report'
import { useDesk } from '../desk/desk-context'
import { type LastYear, readLastYear } from './cell-detail'

function useReportTopic<Value>(read: () => Value): Value {
  const desk = useDesk()
  const subscribe = useCallback((listener: () => void) => desk.subscribe('report', listener), [desk])
  return useSyncExternalStore(subscribe, read)
}

export function useAcknowledgements(): readonly Acknowledgement[] {
  const desk = useDesk()
  return useReportTopic(() => desk.report().acknowledgements)
}

/** Last year's report with its cells read, when it is known. */
export function useLastYear(): LastYear | null {
  const desk = useDesk()
  const report = useReportTopic(desk.lastYear)
  return useMemo(() => (report === null ? null : readLastYear(report, editionById(report.edition))), [report])
}
