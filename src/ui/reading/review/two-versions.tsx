import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../../report/report'
import styles from '../../start/dialog.module.css'
import { differencesBetween } from '../version-differences'
import { DifferenceTable } from './difference-table'

export type Version = 'visible' | 'saved'
const versions: readonly Version[] = ['visible', 'saved']

export interface TwoVersionsProps {
  readonly visible: Report
  readonly saved: Report
  readonly chosen: Version
  readonly onChoose: (version: Version) => void
}

/** A document that was changed after its export: both states side by side, and the clerk says which one counts. */
export function TwoVersions({ visible, saved, chosen, onChoose }: TwoVersionsProps): ReactNode {
  const { t } = useTranslation()
  const name = useId()
  const differences = differencesBetween(visible, saved)
  const question = t('start.versions.question', { n: differences.length })
  return (
    <fieldset className={styles.versions}>
      <legend>{question}</legend>
      {versions.map((version) => (
        <label key={version} className={styles.version}>
          <input type="radio" name={name} checked={version === chosen} onChange={() => onChoose(version)} />
          {t(`start.versions.${version}`)}
        </label>
      ))}
      <DifferenceTable
        label={question}
        heads={[t('start.versions.inFile'), t('start.versions.inProgram')]}
        differences={differences}
      />
    </fieldset>
  )
}
