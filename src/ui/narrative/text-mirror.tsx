import type { ReactNode } from 'react'
import styles from './mirrored-text.module.css'
import type { Segment } from './segments'

interface TextMirrorProps {
  readonly segments: readonly Segment[]
  readonly headingFace: string
  readonly placeholder: string | undefined
}

const lines = { total: styles.total, member: styles.member, text: styles.member }

function look({ text, heading, mark }: Segment, headingFace: string): string {
  if (text === '') return styles.point ?? ''
  const marked = mark === null ? '' : `${styles.marked} ${styles[mark.tone]} ${lines[mark.role]}`
  return `${heading ? headingFace : ''} ${marked}`
}

/** What the eye sees of a field: its text with faces and marks. Hidden from assistive technology, which reads the field. */
export function TextMirror({ segments, headingFace, placeholder }: TextMirrorProps): ReactNode {
  const empty = segments.every(({ text }) => text === '')
  return (
    <div className={styles.mirror} aria-hidden="true" data-mirror>
      {segments.map((segment, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: two segments may start at the same offset
          key={`${segment.start}-${index}`}
          className={look(segment, headingFace)}
          data-anchors={segment.anchors.length > 0 ? JSON.stringify(segment.anchors) : undefined}
        >
          {segment.text}
          {segment.numbered.map(({ number, tone }, at) => (
            <i key={number} className={`${styles.number} ${styles[tone]}`} data-number={number} data-at={at} />
          ))}
        </span>
      ))}
      {empty && placeholder !== undefined && <span className={styles.placeholder}>{placeholder}</span>}
      {/* Keeps the height of the last line when it is empty. */}
      {'\u200b'}
    </div>
  )
}
