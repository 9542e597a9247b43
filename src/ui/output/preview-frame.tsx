import { type ReactNode, type Ref, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../document/report-document'
import styles from './output-page.module.css'

/** The page that is printed and exported, as it is. Without scripts: it shows text from files of others too. */
export function PreviewFrame({ document, ref }: { document: ReportDocument; ref: Ref<HTMLIFrameElement> }): ReactNode {
  const { t } = useTranslation()
  const [page, setPage] = useState('')
  useEffect(() => {
    let current = true
    void import('../../document/html/write-html').then(({ writeHtml }) => {
      if (current) setPage(writeHtml(document))
    })
    return () => {
      current = false
    }
  }, [document])
  return (
    <iframe
      ref={ref}
      className={styles.frame}
      title={t('output.preview')}
      sandbox="allow-same-origin allow-modals"
      srcDoc={page}
    />
  )
}
