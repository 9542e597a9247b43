import type { ReactNode } from 'react'
import type { Finding } from '../../checks/finding'
import { useNavigation } from '../desk/navigation'
import type { OutlinePart } from '../desk/views'
import { firstPlace } from './note-order'
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

/** Where it stands; choosing it, or anything on the slip that is no button of its own, goes there. */
export function Placed({ finding, part }: { finding: Finding; part: OutlinePart }): ReactNode {
  const { goTo } = useNavigation()
  const place = firstPlace(finding, part)
  if (place === undefined) return <p className={styles.where}>{finding.message.where}</p>
  return (
    <p className={styles.where}>
      <button type="button" className={styles.go} onClick={() => goTo(place)}>
        {finding.message.where}
      </button>
    </p>
  )
}
