import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readWordList } from '../../report/word-list'
import { useDesk } from '../desk/desk-context'
import { useReported } from '../notes/desk-facts'
import styles from './handbook-page.module.css'

/** The county's own words: which are loaded, and the way to load others or none. */
export function WordListLine(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const wordList = useReported(desk.wordList)
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState('')

  const load = async (file: File) => {
    const read = readWordList(await file.text())
    setRefused(read === null ? t('output.rules.words.refused', { name: file.name }) : '')
    if (read !== null) desk.setWordList(read)
  }

  return (
    <section className={styles.words} aria-labelledby="word-list">
      <h2 id="word-list">{t('output.rules.words.title')}</h2>
      <p role="status">
        {wordList === null
          ? t('output.rules.words.none')
          : t('output.rules.words.loaded', { phrases: wordList.phrases.length, places: wordList.places.length })}
      </p>
      {refused !== '' && <p role="alert">{refused}</p>}
      <button type="button" className="small" onClick={() => input.current?.click()}>
        {t('output.rules.words.load')}
      </button>
      {wordList !== null && (
        <button type="button" className="link" onClick={() => desk.setWordList(null)}>
          {t('output.rules.words.remove')}
        </button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={t('output.rules.words.load')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) void load(file)
          // The same file can be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </section>
  )
}
