import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { handbook } from '../../checks/handbook'
import { chaptersOf } from '../../checks/rule-series'
import styles from './handbook-page.module.css'
import { RuleEntry } from './rule-entry'
import { WordListLine } from './word-list-line'

const rules = handbook()
const chapters = chaptersOf(rules)

/** Every rule the checks know, to read and to look up by its code. */
export function HandbookPage({ onBack }: { onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <button ref={back} type="button" className={`link ${styles.back}`} onClick={onBack}>
          <span aria-hidden="true">‹</span> {t('output.rules.back')}
        </button>
        <h1 className={styles.title}>{t('output.rules.title')}</h1>
        <span>{t('output.rules.intro', { count: rules.length })}</span>
      </header>
      <div className={styles.side}>
        <nav className={styles.chapters} aria-label={t('output.rules.chapters')}>
          {chapters.map((chapter, index) => (
            <button
              key={chapter.title}
              type="button"
              className="link"
              onClick={() => document.getElementById(`chapter-${index}`)?.scrollIntoView()}
            >
              {chapter.title} {chapter.rules.length}
            </button>
          ))}
        </nav>
        <WordListLine />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main className={styles.rules} tabIndex={0}>
        {chapters.map((chapter, index) => (
          <section key={chapter.title} aria-labelledby={`chapter-${index}`}>
            <h2 id={`chapter-${index}`} className={styles.chapter}>
              {chapter.title}
            </h2>
            {chapter.rules.map((rule) => (
              <RuleEntry key={rule.key} rule={rule} />
            ))}
          </section>
        ))}
      </main>
    </div>
  )
}
