import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { headingLength, paragraphLevel } from '../../report/paragraph-level'
import styles from './mirrored-text.module.css'
import { segmentsOf } from './segments'
import type { TextMark } from './text-marks'
import { TextMirror } from './text-mirror'

interface MirroredTextProps {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly marks: readonly TextMark[]
  readonly look: 'paragraph' | 'title' | 'signature' | 'caption'
  readonly placeholder?: string
  readonly onText: (text: string) => void

  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
}

const faces: readonly (string | undefined)[] = ['', styles.level1, styles.level2]

/**
 * Text as it prints, typed into a transparent native field that lies under its own mirror. The mirror gives the height
 * and draws what a field cannot: the heading's face, underlines, numbers.
 */
export function MirroredText({
  id,
  label,
  text,
  marks,
  look,
  placeholder,
  onText,
  ...events
}: MirroredTextProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  // Unfinished input of an input method is shown but not yet part of the report; rewriting it would break it off.
  const [composed, setComposed] = useState<string | null>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (element !== null && composed === null && element.value !== text) element.value = text
  }, [text, composed])

  const shown = composed ?? text
  const level = look === 'paragraph' ? paragraphLevel(shown) : 0
  const heading = level === 0 ? 0 : headingLength(shown)
  const face = heading === shown.length ? (faces[level] ?? '') : ''
  const notes = [...new Set(marks.map(({ note }) => note))]
  return (
    <div className={`${styles.field} ${styles[look]} ${face}`}>
      <textarea
        ref={field}
        id={id}
        className={styles.input}
        aria-label={label}
        aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
        defaultValue={text}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) => {
          const { value } = event.currentTarget
          if (composed !== null) setComposed(value)
          else onText(value)
        }}
        onCompositionStart={(event) => setComposed(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposed(null)
          onText(event.currentTarget.value)
        }}
        {...events}
      />
      <TextMirror
        segments={segmentsOf(shown, heading, composed === null ? marks : [])}
        headingFace={faces[level] ?? ''}
        placeholder={placeholder}
      />
      {notes.length > 0 && (
        <span id={`${id}-notes`} hidden>
          {notes.join(' ')}
        </span>
      )}
    </div>
  )
}
