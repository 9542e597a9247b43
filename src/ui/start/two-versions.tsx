import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../report/report'
import styles from './dialog.module.css'
import { differencesBetween } from './version-differences'

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
  const text = (words: string): string => (words === '' ? t('start.versions.empty') : words)
  return (
    <fieldset className={styles.versions}>
      <legend>{t('start.versions.question', { n: differences.length })}</legend>
      {versions.map((version) => (
        <label key={version} className={styles.version}>
          <input type="radio" name={name} checked={version === chosen} onChange={() => onChoose(version)} />
          {t(`start.versions.${version}`)}
        </label>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={styles.differences} tabIndex={0}>
        <table className={styles.facts}>
          <thead>
            <tr>
              <th scope="col">{t('start.versions.place')}</th>
              <th scope="col">{t('start.versions.inFile')}</th>
              <th scope="col">{t('start.versions.inProgram')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ place, ...words }) => (
              <tr key={place.kind === 'named' ? place.name : place.label}>
                <th scope="row">{place.kind === 'named' ? t(`start.versions.places.${place.name}`) : place.label}</th>
                <td className={styles.exact}>{text(words.visible)}</td>
                <td className={styles.exact}>{text(words.saved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  )
}
