import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { tableName } from '../../checks/labels'
import type { TableDefinition } from '../../editions/edition'
import { useDesk } from '../desk/desk-context'
import { FootLine } from './foot-line'
import { OfficialGrid } from './official-grid'
import { panelsOf } from './panels'
import { PastePanel } from './paste-panel'
import { openSession } from './session/open-session'
import { openSelection } from './session/selection'
import { SkipLinks } from './skip-links'
import { mapOf } from './table-map'
import { useNarrow } from './use-narrow'
import { usePasteQuestion } from './use-paste-question'
import { useCellWords, useFootWords, useStepNames } from './use-words'

export interface OfficialTableProps {
  readonly table: TableDefinition
  readonly readOnly?: boolean
}

/** A table of the form as it is printed, every figure a field, with the foot line under it. */
export function OfficialTable({ table, readOnly = false }: OfficialTableProps): ReactNode {
  const desk = useDesk()
  const root = useRef<HTMLDivElement>(null)
  const focused = useRef<string | null>(null)
  const rememberFocus = useCallback(() => {
    const active = document.activeElement
    focused.current = active !== null && root.current?.contains(active) === true ? active.id : null
  }, [])
  const narrow = useNarrow(rememberFocus)
  const panels = useMemo(() => (narrow ? panelsOf(table) : [table]), [narrow, table])
  const map = mapOf(table)
  const selection = useMemo(openSelection, [])
  const steps = useStepNames()
  const words = useCellWords()
  const footWords = useFootWords()
  const { question, ask, leave } = usePasteQuestion(map, root)
  const name = tableName(desk.edition, table.id)

  // The panels are mounted anew when the width changes their number; the session holds their elements.
  useLayoutEffect(() => {
    if (root.current === null || panels.length === 0) return
    const detach = openSession({
      root: root.current,
      desk,
      map,
      selection,
      readOnly,
      steps,
      words,
      footWords,
      showPlan: ask,
    })
    // Zooming must not lose the place: a cell that had the focus before the panels changed has it again.
    if (focused.current !== null && document.activeElement === document.body)
      document.getElementById(focused.current)?.focus()
    focused.current = null
    return detach
  }, [desk, map, selection, readOnly, steps, words, footWords, ask, panels])

  return (
    <SkipLinks table={table.id} name={name}>
      <div ref={root}>
        {panels.map((panel) => (
          <OfficialGrid key={panel.blocks[0]?.key ?? panel.id} table={panel} readOnly={readOnly} />
        ))}
      </div>
      <FootLine map={map} selection={selection} steps={steps} readOnly={readOnly} />
      {question !== null && (
        <PastePanel key={question.number} question={question} map={map} name={name} steps={steps} onClose={leave} />
      )}
    </SkipLinks>
  )
}
