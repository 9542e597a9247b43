import { memo, type ReactNode } from 'react'
import type { Place } from '../../checks/finding'
import { useNavigation } from '../desk/navigation'
import styles from './note-slip.module.css'

const difference = /(差 ?-?[\d.,]+(?: ?(?:万元|[件条项个份次元格]))?)/

/** What is found, with the difference in the reviewer's red. */
export function What({ text }: { text: string }): ReactNode {
  const [before, found, ...rest] = text.split(difference)
  return (
    <p className={styles.what}>
      {before}
      {found !== undefined && <strong className={styles.difference}>{found}</strong>}
      {rest.join('')}
    </p>
  )
}

interface PlacedProps {
  readonly where: string
  readonly place: Place | undefined
}

const samePlace = (a: PlacedProps, b: PlacedProps): boolean =>
  a.where === b.where && JSON.stringify(a.place) === JSON.stringify(b.place)

/** Where it stands; choosing it, or anything on the slip that is no button of its own, goes there. */
export const Placed = memo(function Placed({ where, place }: PlacedProps): ReactNode {
  const { goTo } = useNavigation()
  if (place === undefined) return <p className={styles.where}>{where}</p>
  return (
    <p className={styles.where}>
      <button type="button" className={styles.go} onClick={() => goTo(place)}>
        {where}
      </button>
    </p>
  )
}, samePlace)
