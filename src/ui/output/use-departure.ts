import { useCallback, useEffect, useMemo, useState } from 'react'
import { compose } from '../../document/compose'
import type { PageFacts } from '../../document/html/page-facts'
import type { ReportDocument } from '../../document/report-document'
import type { FinalExport } from '../../storage/archive/final-exports'
import type { LeavingHabit } from '../../storage/settings/settings'
import { useDesk, useReport, useView } from '../desk/desk-context'
import type { Departure } from './departure'
import { useExportMemory, usualHabit } from './export-memory'
import type { Format } from './formats'

/** What is known of a page without asking the clerk. */
const knownFacts = ({ author, name, signature }: ReportDocument): PageFacts => ({
  indexNumber: '',
  issuer: author,
  issuedOn: signature?.date ?? '',
  publishedOn: '',
  title: name,
  documentNumber: '',
  validity: '',
  wordFile: '',
})

export interface LeavingReport {
  readonly departure: Departure
  readonly setHabit: (habit: LeavingHabit) => void
  readonly setFacts: (facts: PageFacts) => void
  readonly setPictureWidth: (width: number) => void
  readonly lastFinal: FinalExport | null
  /** Remembers the report as it stands, unless it is a draft. */
  readonly keepFinal: (as: Format) => Promise<void>
}

/** The report as it would leave now, with what the clerk chose for it and what is remembered of the last time. */
export function useDeparture(): LeavingReport {
  const desk = useDesk()
  const report = useReport()
  const open = useView('readiness')
  const memory = useExportMemory()
  const [habit, setHabit] = useState(usualHabit)
  const [typedFacts, setFacts] = useState<PageFacts | null>(null)
  const [pictureWidth, setPictureWidth] = useState(1600)
  const [lastFinal, setLastFinal] = useState<FinalExport | null>(null)
  const agency = report.agency.name

  useEffect(() => {
    let current = true
    void memory?.lastFinal().then((known) => current && setLastFinal(known))
    return () => {
      current = false
    }
  }, [memory])
  useEffect(() => memory?.followHabit(agency, setHabit), [memory, agency])

  const { sealed } = habit
  const document = useMemo(() => compose(report, desk.edition, { sealed, open }), [report, desk.edition, sealed, open])
  const facts = typedFacts ?? knownFacts(document)
  const lastYear = desk.lastYear()
  const departure = { document, report, lastYear, result: desk.result(), habit, facts, pictureWidth }

  const changeHabit = useCallback(
    (changed: LeavingHabit) => {
      setHabit(changed)
      void memory?.keepHabit(agency, changed)
    },
    [memory, agency],
  )
  const keepFinal = async (as: Format) => {
    if (memory === null || document.draft !== null) return
    const { dataPart } = await import('../../document/data-part')
    setLastFinal(await memory.keepFinal({ as, sha256: dataPart(document.source).sha256, report }))
  }
  return { departure, setHabit: changeHabit, setFacts, setPictureWidth, lastFinal, keepFinal }
}
