import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editionById } from '../../../editions'
import type { Note } from '../../../intake/note'
import type { Report } from '../../../report/report'
import { cellCount, cellDoubts } from './cell-doubts'
import { isMissing } from './decision'
import { DriftList } from './drift-list'
import { NoteLines } from './reading-notes'
import styles from './review.module.css'
import { confidenceOf, notesIn, partOf, type SectionKey, textCount, textsOf } from './sections'
import { SmallTable } from './small-table'

interface SectionLineProps {
  readonly section: SectionKey
  readonly report: Report
  readonly notes: readonly Note[]
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
}

/** One section of the file: whether it is taken, how much of it was found and how surely, and all of it on demand. */
export function SectionLine({ section, report, notes, chosen, onChoose }: SectionLineProps): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const detail = useId()
  const edition = editionById(report.edition)
  const own = notesIn(notes, section, report)
  // That something was found as expected is no reason to look.
  const n = own.filter(({ kind }) => kind !== 'read').length
  const missing = isMissing(report, section)
  const confidence = confidenceOf(own, missing)
  const part = partOf(edition, section)
  const content = part?.content
  const table = content?.kind === 'table' ? edition.tables.find(({ id }) => id === content.table) : undefined
  const name =
    part === null ? t(`start.review.sections.${section === 'opening' ? 'opening' : 'signature'}`) : part.heading
  return (
    <li className={styles.section}>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={chosen && !missing}
          disabled={missing}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {name}
      </label>
      <span className={styles.count}>
        {table === undefined
          ? t('start.review.text', { ...textCount(report, section) })
          : t('start.review.table', { ...cellCount(report, own, table) })}
      </span>
      <span className={`${styles.confidence} ${styles[confidence]}`}>{t(`start.review.confidence.${confidence}`)}</span>
      <button
        type="button"
        className={`link ${styles.look}`}
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'start.review.fold' : n === 0 ? 'start.review.look' : 'start.review.lookNotes', { n })}
        <span className="visually-hidden">{t('start.review.of', { name })}</span>
      </button>
      <div id={detail} className={styles.details} hidden={!open}>
        {open && (
          <>
            {table !== undefined && (
              <SmallTable table={table} report={report} doubts={cellDoubts(report, own, table)} />
            )}
            <Texts texts={textsOf(report, section)} label={name} />
            <DriftList notes={own} />
            <NoteLines notes={own} />
          </>
        )}
      </div>
    </li>
  )
}

function Texts({ texts, label }: { texts: readonly string[]; label: string }): ReactNode {
  if (texts.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={`${styles.scroll} ${styles.texts}`} aria-label={label} tabIndex={0}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes while it is shown
        <p key={index}>{text}</p>
      ))}
    </section>
  )
}
