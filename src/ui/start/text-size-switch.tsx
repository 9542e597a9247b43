import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextSize } from '../../storage/settings/settings'
import styles from './text-size-switch.module.css'

const sizes = [
  [1, 'normal'],
  [1.15, 'large'],
  [1.3, 'largest'],
] as const satisfies readonly (readonly [TextSize, string])[]

/** 标准 / 大 / 特大. Everything is set in rem, so one factor on the root is enough. */
export function TextSizeSwitch({ size, onChange }: { size: TextSize; onChange: (size: TextSize) => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{t('start.textSize.label')}</legend>
      {sizes.map(([value, name]) => (
        <label key={name} className={styles.choice}>
          <input
            type="radio"
            name="text-size"
            className="visually-hidden"
            checked={value === size}
            onChange={() => onChange(value)}
          />
          <span className={styles.face}>{t(`start.textSize.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

export function applyTextSize(size: TextSize): void {
  document.documentElement.style.setProperty('--text-size', String(size))
}
