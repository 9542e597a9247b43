import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../../start/dialog.module.css'
import type { Difference } from '../version-differences'

interface DifferenceTableProps {
  readonly label: string
  /** How the two states are called. */
  readonly heads: readonly [one: string, other: string]
  readonly differences: readonly Difference[]
}

/** Every place where two states differ, with the words of both. */
export function DifferenceTable({ label, heads, differences }: DifferenceTableProps): ReactNode {
  const { t } = useTranslation()
  const text = (words: string): string => (words === '' ? t('start.versions.empty') : words)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.differences} aria-label={label} tabIndex={0}>
      <table className={styles.facts}>
        <thead>
          <tr>
            {[t('start.versions.place'), ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ place, one, other }) => (
            <tr key={place.kind === 'named' ? place.name : place.label}>
              <th scope="row">{place.kind === 'named' ? t(`start.versions.places.${place.name}`) : place.label}</th>
              <td className={styles.exact}>{text(one)}</td>
              <td className={styles.exact}>{text(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
