import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Departure, nameOf } from './departure'
import { letterDocx } from './letter-file'
import styles from './output-page.module.css'
import { wordMime } from './report-files'
import { saveFile } from './save-file'

export interface OtherWaysProps {
  readonly departure: Departure
  readonly onDone: (words: string) => void
  readonly onFailed: (error: unknown) => void
}

/** Markup and plain text go to the clipboard together, so that an editor takes the table and a text field the words. */
function copyMarkup(html: string, text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  const copied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  if (!copied) throw new Error('copy')
}

const plainText = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''

/** What else goes to the county: the text for its site's editor, and the letter that comes with the report. */
export function OtherWays({ departure, onDone, onFailed }: OtherWaysProps): ReactNode {
  const { t } = useTranslation()
  const { document: written, report, habit } = departure
  const copyForSite = async () => {
    const { writeFragment } = await import('../../document/html/write-fragment')
    const html = writeFragment(written)
    copyMarkup(html, plainText(html))
    onDone(written.draft === null ? t('output.copied') : t('output.copiedDraft', { mark: written.draft }))
  }
  const saveLetter = async () => {
    const name = nameOf(departure, 'letter')
    saveFile(name, await letterDocx(report, habit), wordMime)
    onDone(t('output.done', { name }))
  }
  return (
    <p className={styles.sheetUses}>
      <button type="button" className="small" onClick={() => void copyForSite().catch(onFailed)}>
        {t('output.copyForSite')}
      </button>
      <button type="button" className="small" onClick={() => void saveLetter().catch(onFailed)}>
        {t('output.letter', { form: habit.letter })}
      </button>
    </p>
  )
}
