import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FinalExport } from '../../storage/archive/final-exports'
import { useReport } from '../desk/desk-context'
import { type ChangedText, type ChangesSince, changesSince, type TextPlace } from './changes-since'
import styles from './since-last-export.module.css'

/** What has changed since the report last left as a final one; nothing before that. */
export function SinceLastExport({ last }: { last: FinalExport | null }): ReactNode {
  const { t } = useTranslation()
  const report = useReport()
  const changes = useMemo(() => (last === null ? null : changesSince(last.report, report)), [last, report])
  if (last === null || changes === null) return null
  const time = new Date(last.at)
  const day = t('output.since.day', {
    year: time.getFullYear(),
    month: time.getMonth() + 1,
    day: time.getDate(),
    time: `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`,
  })
  const count = changes.tables.reduce((sum, { cells }) => sum + cells.length, 0) + changes.texts.length
  return (
    <section className={styles.since} aria-labelledby="since-last-export">
      <h2 id="since-last-export" className={styles.heading}>
        {t('output.since.title')}
      </h2>
      <p>{t('output.since.last', { day, format: t(`start.exportedAs.${last.as}`) })}</p>
      <p className={styles.seal}>{t('output.since.seal', { seal: last.sha256 })}</p>
      {count === 0 ? <p>{t('output.since.none')}</p> : <Changes {...changes} />}
    </section>
  )
}

function Changes({ tables, texts }: ChangesSince): ReactNode {
  const { t } = useTranslation()
  const shown = (text: string) => (text === '' ? t('output.since.blank') : text)
  return (
    <>
      {tables.map(({ name, cells }) => (
        <div key={name}>
          <h3 className={styles.subheading}>{t('output.since.cells', { table: name, count: cells.length })}</h3>
          <ul className={styles.list}>
            {cells.map(({ name: cell, before, after }) => (
              <li key={cell}>
                {cell}
                <span className={styles.values}>
                  {t('output.since.values', { before: shown(before), after: shown(after) })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {texts.map((text) => (
        <TextChange key={JSON.stringify(text.place)} {...text} />
      ))}
    </>
  )
}

function TextChange({ place, gone, added }: ChangedText): ReactNode {
  const { t } = useTranslation()
  const name = (of: TextPlace) => (of.kind === 'printed' ? of.heading : t(`output.since.places.${of.name}`))
  const lines = [...gone.map((text) => ['gone', text] as const), ...added.map((text) => ['added', text] as const)]
  return (
    <div>
      <h3 className={styles.subheading}>{name(place)}</h3>
      <ul className={styles.list}>
        {lines.length === 0 && <li>{t('output.since.order')}</li>}
        {lines.map(([kind, text], index) => (
          // Two lines may say the same; their place in the list tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew as a whole
          <li key={`${kind} ${index}`}>
            <span className={styles.kind}>{t(`output.since.${kind}`)}</span>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
