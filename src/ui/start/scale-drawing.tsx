import type { ReactNode } from 'react'
import type { Deadline } from './deadline'
import styles from './deadline-scale.module.css'

const percent = (part: number): string => `${part * 100}%`

/** The ruler with its marks, today's line and the arrows of the dimension line; the words say the same. */
export function ScaleDrawing({ deadline: { today, yearEnd, ticks } }: { deadline: Deadline }): ReactNode {
  const now = percent(today)
  return (
    <svg className={styles.drawing} aria-hidden="true">
      {ticks.map(({ at, long }) => (
        <line
          key={at}
          className={styles.tick}
          x1={percent(at)}
          x2={percent(at)}
          y1="2.15em"
          y2={long ? '2.75em' : '2.4em'}
        />
      ))}
      <line className={styles.ruler} x1="0" x2="100%" y1="2.15em" y2="2.15em" />
      {[0, yearEnd, 1].map((at) => (
        <line key={at} className={styles.ruler} x1={percent(at)} x2={percent(at)} y1="2.15em" y2="3em" />
      ))}
      <line className={styles.accent} x1={now} x2={now} y1="0" y2="2.15em" />
      <line className={styles.accent} x1="100%" x2="100%" y1="0" y2="2.15em" />
      <line className={styles.accent} x1={now} x2="100%" y1="0.5em" y2="0.5em" />
      {today < 0.98 && (
        <>
          <svg x={now} y="0.5em" className={styles.arrow} aria-hidden="true">
            <path d="M0 0 L9 -4.5 L9 4.5 Z" />
          </svg>
          <svg x="100%" y="0.5em" className={styles.arrow} aria-hidden="true">
            <path d="M0 0 L-9 -4.5 L-9 4.5 Z" />
          </svg>
        </>
      )}
    </svg>
  )
}
