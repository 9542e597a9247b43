import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Archive } from '../storage/archive/archive'
import { openArchive } from '../storage/archive/open-archive'
import { ArchiveUnavailable } from '../storage/database/open-database'
import styles from './app.module.css'
import { registerServiceWorker } from './service-worker'
import { StartPage } from './start/start-page'

// The list is there at once; the desk with its checks loads behind it.
const loadDesk = () => import('./editor/opened-report')
const OpenedReport = lazy(() => loadDesk().then(({ OpenedReport: component }) => ({ default: component })))

const openedReport = (): string | null => /^#\/report\/(.+)$/.exec(location.hash)?.[1] ?? null

/** The list of reports or one report on the desk; the address keeps which, so that a reload comes back to it. */
export function App(): ReactNode {
  const { t } = useTranslation()
  const [archive, setArchive] = useState<Archive | null>(null)
  const [failure, setFailure] = useState<'newer' | 'closed' | null>(null)
  const [id, setId] = useState(openedReport)
  const [applyUpdate, setApplyUpdate] = useState<(() => void) | null>(null)

  useEffect(() => {
    openArchive().then(
      async (opened) => {
        const { textSize } = await opened.settings()
        document.documentElement.style.setProperty('--text-size', String(textSize))
        setArchive(opened)
        void loadDesk()
      },
      (error) => setFailure(error instanceof ArchiveUnavailable ? error.reason : 'closed'),
    )
    registerServiceWorker((apply) => setApplyUpdate(() => apply))
    const onHash = () => setId(openedReport())
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])

  const open = useCallback((next: string) => {
    location.hash = `#/report/${next}`
  }, [])
  const leave = useCallback(() => {
    location.hash = ''
  }, [])

  return (
    <>
      {applyUpdate !== null && id === null && (
        <p className={styles.update} role="status">
          {t('editor.update')}{' '}
          <button type="button" className="small" onClick={applyUpdate}>
            {t('editor.applyUpdate')}
          </button>
        </p>
      )}
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {t(`editor.noStorage.${failure}`)}
        </p>
      )}
      {archive !== null && id === null && <StartPage archive={archive} onOpen={open} />}
      {archive !== null && id !== null && (
        <Suspense fallback={<p role="status">{t('editor.loading')}</p>}>
          <OpenedReport key={id} archive={archive} id={id} onLeave={leave} />
        </Suspense>
      )}
    </>
  )
}
