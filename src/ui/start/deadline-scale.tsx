import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longDate, shortDate } from './dates'
import { type Deadline, deadlineOf, statutoryDate } from './deadline'
import styles from './deadline-scale.module.css'
import { DueDate } from './due-date'
import { ScaleDrawing } from './scale-drawing'

export interface DeadlineScaleProps {
  readonly now: Date
  readonly reportYear: number
  /** The county's own date, where it set one. */
  readonly dueDate: string | undefined
  readonly published: boolean
  readonly onDueDate: (date: string) => void
}

/** A dimension line from today to the day the report must be public. */
export function DeadlineScale({ now, reportYear, dueDate, published, onDueDate }: DeadlineScaleProps): ReactNode {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const due = dueDate ?? statutoryDate(reportYear)
  const deadline = deadlineOf(now, reportYear, due)
  const { start, end, yearEnd } = deadline
  const change = (date: string | null): void => {
    setEditing(false)
    if (date !== null) onDueDate(date)
  }
  return (
    <section className={styles.scale} aria-label={t('start.deadline.label')}>
      <Way deadline={deadline} now={now} published={published} />
      <div className={styles.dates}>
        <span>{longDate(start)}</span>
        {yearEnd > 0.2 && yearEnd < 0.6 && (
          <span className={styles.yearEnd} style={{ left: `${yearEnd * 100}%` }}>
            {t('start.deadline.yearEnd', { date: shortDate(new Date(reportYear, 11, 31)) })}
          </span>
        )}
        <strong>{t('start.deadline.due', { date: longDate(end) })}</strong>
      </div>
      <div className={styles.change}>
        {editing ? (
          <DueDate due={due} statutory={statutoryDate(reportYear)} onDone={change} />
        ) : (
          <>
            {t('start.deadline.countyDate')}
            <button type="button" className={`link ${styles.link}`} onClick={() => setEditing(true)}>
              {t('start.deadline.change')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}

function Way({ deadline, now, published }: { deadline: Deadline; now: Date; published: boolean }): ReactNode {
  const { t } = useTranslation()
  const { days, tone, today, reportYear } = deadline
  const place = `${today * 100}%`
  const red = tone !== 'calm' && !published
  const words = published ? (
    t('start.deadline.published', { year: reportYear })
  ) : (
    <>
      {t(days < 0 ? 'start.deadline.past' : 'start.deadline.left')} <b>{Math.abs(days)}</b> {t('start.deadline.days')}
    </>
  )
  const todayWords = t('start.deadline.today', { date: shortDate(now) })
  const between = 1 - today >= 0.3
  return (
    <div className={styles.way}>
      <ScaleDrawing deadline={deadline} />
      {today >= 0.17 && (
        <span className={styles.today} style={{ right: `calc(${(1 - today) * 100}% + 0.6rem)` }}>
          {todayWords}
          {!between && <span className={`${styles.beside} ${red ? styles.red : ''}`}>{words}</span>}
        </span>
      )}
      {between && (
        <span className={styles.between} style={{ left: place }}>
          <span className={`${styles.words} ${red ? styles.red : ''}`}>
            {today < 0.17 && <span className={styles.todayInline}>{todayWords}</span>} {words}
          </span>
        </span>
      )}
    </div>
  )
}
