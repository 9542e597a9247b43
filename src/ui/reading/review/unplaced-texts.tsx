import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../../intake/note'
import dialog from '../../start/dialog.module.css'
import { CopyTexts } from './copy-texts'
import styles from './review.module.css'
import type { TextPlace } from './take-sections'

const places: readonly TextPlace[] = ['introduction', 'part1', 'part5', 'part6']

interface UnplacedTextsProps {
  readonly notes: readonly Note[]
  readonly placed: ReadonlyMap<number, TextPlace>
  readonly onPlace: (index: number, place: TextPlace | null) => void
}

/** Every text the form has no place for: the clerk puts it into a part, or leaves it aside, where it is kept. */
export function UnplacedTexts({ notes, placed, onPlace }: UnplacedTextsProps): ReactNode {
  const { t } = useTranslation()
  if (notes.length === 0) return null
  return (
    <fieldset className={styles.block}>
      <legend>{t('start.notes.unplaced', { n: notes.length })}</legend>
      <p className={dialog.hint}>{t('start.review.unplacedHint')}</p>
      <CopyTexts texts={notes.map(({ text = '' }) => text)} />
      <ul className={dialog.noteLines}>
        {notes.map(({ message, text = '' }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index}>
            {message}
            <span className={dialog.quote}>{text}</span>
            <label className={styles.put}>
              {t('start.review.put')}
              <select
                value={placed.get(index) ?? ''}
                onChange={(event) => onPlace(index, places.find((place) => place === event.target.value) ?? null)}
              >
                <option value="">{t('start.review.aside')}</option>
                {places.map((place) => (
                  <option key={place} value={place}>
                    {t(`start.review.places.${place}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
