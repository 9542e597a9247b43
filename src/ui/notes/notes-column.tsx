import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useView } from '../desk/desk-context'
import type { NumberedFinding, OutlinePart } from '../desk/views'
import { anchorOf } from '../narrative/text-marks'
import { useAnnounce } from './announcer'
import { CellDetailBlock } from './cell-detail-block'
import { ColumnHead, useCounts } from './column-head'
import { Elsewhere } from './elsewhere'
import { FindingList } from './finding-list'
import { marginOf, noteKeys, noteKind } from './note-order'
import { NoteSlip } from './note-slip'
import styles from './notes-column.module.css'
import { QuietNote } from './quiet-note'
import { useFocusedField } from './use-focused-field'
import { useNoteTops } from './use-note-tops'

const besideWords = ({ finding }: NumberedFinding): boolean => finding.places.some(({ kind }) => kind === 'text')

/** The margin: what was found in the part on the desk, beside its words or below each other, and what is elsewhere. */
export function NotesColumn({ part }: { part: OutlinePart }): ReactNode {
  const { t } = useTranslation()
  const { edition } = useDesk()
  const announce = useAnnounce()
  const findings = useView('findings')
  const column = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const [all, setAll] = useState(false)
  const turn = useCallback(() => setAll((shown) => !shown), [])
  const focused = useFocusedField(column)
  const table = edition.parts.find(({ key }) => key === part)?.content.kind === 'table'
  const { here, elsewhere } = marginOf(findings, part, focused.isAt, !table)
  const { tops, height, paper } = useNoteTops(list, !table && !all)
  const keys = noteKeys(here)
  const shown = findings.filter((entry) => noteKind(entry) === 'slip').length

  const counts = useCounts(part, here)
  const spoken = counts.map(({ kind, count }) => t(`notes.counted.${kind}`, { count })).join(t('notes.comma'))
  const said = useRef({ part, spoken })
  useEffect(() => {
    // Going to another part is the clerk's own doing; only what changes within it is news.
    if (said.current.part === part && said.current.spoken !== spoken) announce(spoken || t('notes.nothingHere'))
    said.current = { part, spoken }
  }, [part, spoken, announce, t])

  return (
    <div ref={column} className={styles.column} style={{ minHeight: paper === 0 ? undefined : paper }}>
      <ColumnHead table={table} counts={counts} total={shown} all={all} onAll={turn} />
      {all ? (
        <FindingList onGo={() => setAll(false)} />
      ) : (
        <>
          {focused.cell !== null && table && <CellDetailBlock cellKey={focused.cell} />}
          <ol
            ref={list}
            className={`${styles.notes} ${tops.length > 0 ? styles.standing : ''}`}
            style={tops.length > 0 ? { height } : undefined}
          >
            {here.map((entry, index) => (
              <li
                key={keys[index]}
                data-anchor={anchorOf(entry.finding)}
                className={besideWords(entry) ? styles.pointed : undefined}
                style={tops[index] === undefined ? undefined : { top: tops[index] }}
              >
                {noteKind(entry) === 'slip' ? (
                  <NoteSlip entry={entry} part={part} current={entry.finding.places.some(focused.isAt)} />
                ) : (
                  <QuietNote entry={entry} part={part} />
                )}
              </li>
            ))}
          </ol>
          <Elsewhere entries={elsewhere} />
        </>
      )}
    </div>
  )
}
