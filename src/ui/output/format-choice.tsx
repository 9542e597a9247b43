import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './format-choice.module.css'
import { type Format, formats } from './formats'

export function FormatChoice({ format, onChoose }: { format: Format; onChoose: (format: Format) => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{t('output.formats')}</legend>
      {formats.map((each) => (
        <label key={each} className={styles.format}>
          <input type="radio" name="format" value={each} checked={each === format} onChange={() => onChoose(each)} />
          <b>{t(`output.format.${each}.name`)}</b>
          <span>{t(`output.format.${each}.ending`)}</span>
          <span className={styles.use}>{t(`output.format.${each}.use`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
