import { render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Place } from '../../checks/finding'
import { editionFor } from '../../editions'
import { cellsOf } from '../../editions/cells'
import { startWords } from '../../i18n'
import { newReport } from '../../report/drafting'
import { emptyAgency } from '../../report/empty-report'
import type { Block, Report } from '../../report/report'
import { type Desk, openDesk } from '../desk/desk'
import { DeskContext } from '../desk/desk-context'
import { type Navigation, NavigationContext } from '../desk/navigation'
import type { OutlinePart } from '../desk/views'

startWords()

/** A fictional report whose cells are all 0, with some cells and the text of part one as wanted. */
export function reportWith(cells: Record<string, string> = {}, ...partOne: (string | Block)[]): Report {
  const edition = editionFor(2026)
  if (edition === null) throw new Error('no edition')
  const report = newReport({ ...emptyAgency, name: '青石镇人民政府' }, 2026, edition)
  for (const { key, table, row, column, total } of cellsOf(edition).values()) {
    const line = report.tables[table][row]
    if (line !== undefined) line[column] = cells[key] ?? (total ? '' : '0')
  }
  if (partOne.length > 0)
    report.narratives.part1 = partOne.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', text: block } : block,
    )
  return report
}

interface OnDesk {
  readonly desk: Desk
  /** Where the screen was sent. */
  readonly visited: readonly Place[]
}

/** Renders something as the editor does, with a report on the desk and one part laid out. */
export function onDesk(children: ReactNode, report: Report, part: OutlinePart, lastYear: Report | null = null): OnDesk {
  const opened: { desk?: Desk } = {}
  const visited: Place[] = []
  const navigation: Navigation = { part, show: () => {}, goTo: (place) => visited.push(place) }
  function Opened(): ReactNode {
    const form = useForm<Report>({ defaultValues: report })
    const [desk] = useState(() => openDesk({ form, lastYear }))
    opened.desk = desk
    return (
      <DeskContext.Provider value={desk}>
        <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>
      </DeskContext.Provider>
    )
  }
  render(<Opened />)
  if (opened.desk === undefined) throw new Error('the desk did not open')
  return { desk: opened.desk, visited }
}
