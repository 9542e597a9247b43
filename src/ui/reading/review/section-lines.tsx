import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../intake/note'
import type { Report } from '../../../report/report'
import styles from './review.module.css'
import { SectionLine } from './section-line'
import { type SectionKey, sectionKeys } from './sections'

interface SectionLinesProps {
  readonly report: Report
  readonly notes: readonly Note[]
  readonly chosen: ReadonlySet<SectionKey>
  readonly onChoose: (section: SectionKey, chosen: boolean) => void
}

/** The whole file in eight lines, each taken or left. */
export function SectionLines({ report, notes, chosen, onChoose }: SectionLinesProps): ReactNode {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.block}>
      <legend>{t('start.review.question')}</legend>
      <ul className={styles.sections}>
        {sectionKeys.map((section) => (
          <SectionLine
            key={section}
            section={section}
            report={report}
            notes={notes}
            chosen={chosen.has(section)}
            onChoose={(taken) => onChoose(section, taken)}
          />
        ))}
      </ul>
    </fieldset>
  )
}
