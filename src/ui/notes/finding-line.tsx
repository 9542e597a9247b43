import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../checks/finding'
import { acknowledgementOf } from '../../checks/index-findings'
import { useNavigation } from '../desk/navigation'
import { type NumberedFinding, partOf } from '../desk/views'
import { useAcknowledgements } from './desk-facts'
import styles from './finding-line.module.css'
import { KindMark, NumberMark } from './marks'
import { firstPlace, noteKind } from './note-order'

interface FindingLineProps {
  readonly entry: NumberedFinding
  /** Short name of the part, where lines of several parts stand together. */
  readonly prefix?: string
  readonly onGo?: () => void
}

/** A finding in one line; choosing it goes to its place. */
export const FindingLine = memo(function FindingLine({ entry, prefix = '', onGo }: FindingLineProps): ReactNode {
  const { t } = useTranslation()
  const { goTo } = useNavigation()
  const explained = acknowledgementOf(entry.finding, useAcknowledgements()) !== undefined
  const { finding, number } = entry
  const place: Place | undefined = firstPlace(finding, partOf(finding))
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        onClick={() => {
          onGo?.()
          if (place !== undefined) goTo(place)
        }}
      >
        {number === null ? (
          <KindMark kind={noteKind(entry) === 'blank' ? 'blank' : 'hint'} />
        ) : (
          <NumberMark number={number} tone={finding.severity} />
        )}
        <span>
          <span className="visually-hidden">{t(`notes.severity.${finding.severity}`)}</span>
          {prefix !== '' && <span className={styles.prefix}>{prefix}</span>}
          {finding.message.what}
          {explained && <span className={styles.explained}>{t('notes.explained')}</span>}
        </span>
      </button>
    </li>
  )
})
