import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../intake/note'
import styles from '../../start/dialog.module.css'

/** Headings that are not printed as prescribed: the form's beside the file's. */
export function DriftList({ notes }: { notes: readonly Note[] }): ReactNode {
  const { t } = useTranslation()
  const drifts = notes.flatMap(({ drift }) => drift ?? [])
  if (drifts.length === 0) return null
  return (
    <table className={styles.facts}>
      <thead>
        <tr>
          <th scope="col">{t('start.review.drift.printed')}</th>
          <th scope="col">{t('start.review.drift.found')}</th>
        </tr>
      </thead>
      <tbody>
        {drifts.map(({ printed, found }) => (
          <tr key={`${printed}\n${found}`}>
            <td>{printed}</td>
            <td className={styles.exact}>{found}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
