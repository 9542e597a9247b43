import { startTransition, useEffect, useState } from 'react'
import { compose } from '../../document/compose'
import type { Page } from '../../document/pages/page'
import { paginate } from '../../document/pages/paginate'
import type { Report } from '../../report/report'
import type { Desk } from '../desk/desk'
import { useDesk } from '../desk/desk-context'
import { keptPages } from './kept-pages'
import { lateTask } from './late-task'

/** The pages and the report they show, which may be some keys behind the one on the desk. */
export interface ShownPages {
  readonly report: Report
  readonly pages: readonly Page[]
}

function pagesOf(desk: Desk, before: readonly Page[]): ShownPages {
  const report = desk.report()
  const { mustFix, toReview, blankCells } = desk.views().readiness
  const pages = paginate(compose(report, desk.edition, { open: { mustFix, toReview, blankCells } }))
  return { report, pages: keptPages(before, pages) }
}

/** The report as it would print now; follows what is typed without delaying a key. */
export function usePages(): ShownPages {
  const desk = useDesk()
  const [shownAtFirst] = useState(() => pagesOf(desk, []))
  const [shown, setShown] = useState(shownAtFirst)
  useEffect(() => {
    let { pages } = shownAtFirst
    const redraw = lateTask(() => {
      const next = pagesOf(desk, pages)
      pages = next.pages
      startTransition(() => setShown(next))
    })
    const unsubscribe = desk.subscribe('report', redraw.ask)
    return () => {
      unsubscribe()
      redraw.cancel()
    }
  }, [desk, shownAtFirst])
  return shown
}
