import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../document/report-document'
import type { Report } from '../../report/report'
import { fileFormats } from './formats'
import styles from './output-page.module.css'
import { fileName, saveFile } from './save-file'

export interface OtherWaysProps {
  readonly document: ReportDocument
  readonly report: Report
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
export function OtherWays({ document: written, report, onDone, onFailed }: OtherWaysProps): ReactNode {
  const { t } = useTranslation()
  const copyForSite = async () => {
    const { writeFragment } = await import('../../document/html/write-fragment')
    const html = writeFragment(written)
    copyMarkup(html, plainText(html))
    onDone(t('output.copied'))
  }
  const saveLetter = async () => {
    const [{ composeLetter }, { writeLetter }] = await Promise.all([
      import('../../document/letter'),
      import('../../document/docx/write-letter'),
    ])
    const letter = composeLetter(report, '函')
    const name = fileName(letter.name, fileFormats.docx.ending)
    saveFile(name, writeLetter(letter), fileFormats.docx.mime)
    onDone(t('output.done', { name }))
  }
  return (
    <p className={styles.sheetUses}>
      <button type="button" className="small" onClick={() => void copyForSite().catch(onFailed)}>
        {t('output.copyForSite')}
      </button>
      <button type="button" className="small" onClick={() => void saveLetter().catch(onFailed)}>
        {t('output.letter')}
      </button>
    </p>
  )
}
