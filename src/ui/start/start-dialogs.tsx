import { lazy, type ReactNode, Suspense } from 'react'
import { emptyAgency } from '../../report/empty-report'
import type { Agency, Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import type { Incoming } from '../reading/incoming'
import { AgencyDialog } from './agency-dialog'
import { EarlierDialog } from './earlier-dialog'
import { KeptNotesDialog } from './kept-notes-dialog'
import { NewReportDialog } from './new-report-dialog'
import type { Done } from './receipt'
import { RemoveDialog } from './remove-dialog'
import { RestoreDialog } from './restore-dialog'
import type { Shelf, ShelfRow } from './shelf'

// Who opens the program to write on needs none of it.
const ReviewDialog = lazy(() =>
  import('../reading/review/review-dialog').then(({ ReviewDialog: component }) => ({ default: component })),
)

const NextYearDialog = lazy(() =>
  import('./next-year-dialog').then(({ NextYearDialog: component }) => ({ default: component })),
)

/** What the page is asking at the moment. */
export type Question =
  | { readonly kind: 'new' | 'agency' }
  | { readonly kind: 'remove' | 'earlier' | 'notes'; readonly row: ShelfRow }
  | { readonly kind: 'next'; readonly last: Report }
  | (Incoming & { readonly kind: 'report' | 'backup' })

export interface StartDialogsProps {
  readonly archive: Archive
  readonly shelf: Shelf
  readonly year: number
  readonly question: Question
  readonly onOpen: (id: string) => void
  readonly onCreate: (report: Report) => void
  readonly onAgency: (agency: Agency) => void
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

export function StartDialogs(props: StartDialogsProps): ReactNode {
  const { archive, shelf, year, question, onOpen, onCreate, onAgency, onDone, onClose } = props
  const yearsHere = shelf.rows.map((row) => row.year)
  const common = { archive, onDone, onClose }
  switch (question.kind) {
    case 'new':
      return <NewReportDialog {...{ year, yearsHere, onCreate, onClose }} agency={shelf.agency} />
    case 'agency':
      return <AgencyDialog {...{ year, onClose }} agency={shelf.agency ?? emptyAgency} onSave={onAgency} />
    case 'remove':
      return <RemoveDialog {...common} row={question.row} />
    case 'earlier':
      return <EarlierDialog {...common} row={question.row} />
    case 'notes':
      return <KeptNotesDialog {...common} row={question.row} />
    case 'next':
      return (
        <Suspense fallback={null}>
          <NextYearDialog {...{ archive, yearsHere, onOpen, onClose }} last={question.last} agency={shelf.agency} />
        </Suspense>
      )
    case 'report':
      return (
        <Suspense fallback={null}>
          <ReviewDialog
            {...common}
            {...{ yearsHere, onOpen }}
            incoming={question}
            agency={shelf.agency}
            dueYear={year}
          />
        </Suspense>
      )
    case 'backup':
      return <RestoreDialog {...common} incoming={question} />
  }
}
