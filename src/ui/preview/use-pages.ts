import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { compose } from '../../document/compose'
import type { Page } from '../../document/pages/page'
import { paginate } from '../../document/pages/paginate'
import type { Report } from '../../report/report'
import { behindPicture } from '../desk/after-picture'
import type { Desk } from '../desk/desk'
import { useDesk } from '../desk/desk-context'
import { useExportMemory, usualHabit } from '../output/export-memory'
import { keptPages } from './kept-pages'
import { lateTask } from './late-task'

/** The pages and the report they show, which may be some keys behind the one on the desk. */
export interface ShownPages {
  readonly report: Report
  readonly pages: readonly Page[]
}

function pagesOf(desk: Desk, sealed: boolean, before: readonly Page[]): ShownPages {
  const report = desk.report()
  const { mustFix, toReview, blankCells } = desk.views().readiness
  const pages = paginate(compose(report, desk.edition, { sealed, open: { mustFix, toReview, blankCells } }))
  return { report, pages: keptPages(before, pages) }
}

/**
 * The report as it would print now, sealed or not as last chosen for it; follows what is typed without delaying a key.
 * Pages in view are new in one picture, the others right behind it.
 */
export function usePages(isInView: (index: number) => boolean): ShownPages {
  const desk = useDesk()
  const memory = useExportMemory()
  const [shownAtFirst] = useState(() => pagesOf(desk, usualHabit.sealed, []))
  const [shown, setShown] = useState(shownAtFirst)
  const agency = shown.report.agency.name
  useEffect(() => {
    let { pages } = shownAtFirst
    let { sealed } = usualHabit
    let callOff = (): void => {}
    const redraw = lateTask(() => {
      callOff()
      const next = pagesOf(desk, sealed, pages)
      const inView = next.pages.map((page, index) => (isInView(index) ? page : (pages[index] ?? page)))
      pages = next.pages
      // In this very task: one more would wait behind whatever else there is to do.
      flushSync(() => setShown({ ...next, pages: inView }))
      callOff = behindPicture(() => startTransition(() => setShown(next)))
    })
    const unsubscribe = desk.subscribe('report', redraw.ask)
    const forget = memory?.followHabit(agency, (habit) => {
      if (habit.sealed === sealed) return
      sealed = habit.sealed
      redraw.ask()
    })
    return () => {
      unsubscribe()
      forget?.()
      redraw.cancel()
      callOff()
    }
  }, [desk, memory, agency, shownAtFirst, isInView])
  return shown
}
