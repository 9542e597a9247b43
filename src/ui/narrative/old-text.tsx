import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { adopted, isIn, isOpen, type OldPassage, oldFigures } from '../../report/next-year-text'
import styles from './old-text.module.css'
import type { TextSource } from './text-source'

interface OldTextProps {
  readonly source: TextSource
  readonly passage: OldPassage
  /** Year the words were written for. */
  readonly year: number
}

/** What last year's report says here, in grey beside the place: nothing of it is in the report until it is adopted. */
export function OldText({ source, passage, year }: OldTextProps): ReactNode {
  const { t } = useTranslation()
  const { blocks } = source
  const [open, setOpen] = useState(() => isOpen(blocks, passage))
  const left = passage.paragraphs.filter((text) => !isIn(blocks, text))
  const name = passage.heading === '' ? source.name : passage.heading
  const adopt = (texts: readonly string[]): void => {
    const { blocks: next, first } = adopted(blocks, passage, texts)
    source.restructure(t('narrative.step.adopt', { count: texts.length }), {
      blocks: next,
      caret: { block: first, offset: 0 },
    })
  }
  return (
    <section className={styles.old} aria-label={t('narrative.old.named', { name, year })}>
      <p className={styles.head}>
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'narrative.old.fold' : 'narrative.old.look', { year, n: passage.paragraphs.length })}
        </button>
        {open && left.length > 1 && (
          <button type="button" className="small" onClick={() => adopt(left)}>
            {t('narrative.old.adoptAll')}
          </button>
        )}
      </p>
      {open &&
        passage.paragraphs.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: last year's paragraphs do not change
          <div key={index} className={styles.paragraph}>
            <p className={styles.words}>
              <Dated text={text} />
            </p>
            {isIn(blocks, text) ? (
              <span className={styles.done}>{t('narrative.old.adopted')}</span>
            ) : (
              <button
                type="button"
                className="small"
                aria-label={t('narrative.old.adoptNamed', { start: text.slice(0, 12) })}
                onClick={() => adopt([text])}
              >
                {t('narrative.old.adopt')}
              </button>
            )}
          </div>
        ))}
    </section>
  )
}

/** Old text with its years and figures marked, because they are what has to change. */
function Dated({ text }: { text: string }): ReactNode {
  const pieces: ReactNode[] = []
  let from = 0
  for (const { start, end } of oldFigures(text)) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  return [...pieces, text.slice(from)]
}
