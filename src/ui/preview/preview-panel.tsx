import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box, Page } from '../../document/pages/page'
import { officialLayout } from '../../editions/official-layout'
import { PageDrawing } from './page-drawing'
import { boxesAt } from './paper-place'
import styles from './preview-panel.module.css'
import { usePages } from './use-pages'
import { usePlaceInFocus } from './use-place-in-focus'

const { width, height } = officialLayout.pageMm
const percent = (share: number): string => `${share * 100}%`

/** Beside the form, the pages as they will print; the place being written is in view and lightly marked. */
export function PreviewPanel({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation()
  const scroller = useRef<HTMLElement>(null)
  const isInView = useCallback((index: number) => overlapsView(scroller.current, index), [])
  const { report, pages } = usePages(isInView)
  const place = usePlaceInFocus(report)
  const placeName = JSON.stringify(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is looked for again where it or a page moved
  useLayoutEffect(() => showMark(scroller.current), [pages, placeName])
  useEffect(() => {
    const resized = new ResizeObserver(() => showMark(scroller.current))
    if (scroller.current !== null) resized.observe(scroller.current)
    return () => resized.disconnect()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <section className={styles.panel} aria-label={t('preview.label')} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('preview.label')}</h2>
        <span className={styles.count}>{t('preview.count', { count: pages.length })}</span>
        <button type="button" className="small" onClick={onClose}>
          {t('preview.close')}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard must be able to scroll the pages */}
      <section ref={scroller} className={styles.pages} aria-label={t('preview.pages')} tabIndex={0}>
        <div className={styles.sheets}>
          {pages.map((page) => (
            <Sheet key={page.number} page={page} marks={boxesAt(page, place)} />
          ))}
        </div>
      </section>
    </section>
  )
}

function Sheet({ page, marks }: { page: Page; marks: readonly Box[] }): ReactNode {
  const { t } = useTranslation()
  return (
    <article className={styles.sheet} aria-label={t('preview.page', { number: page.number })}>
      {marks.map((box) => (
        <div
          key={`${box.left} ${box.top}`}
          className={styles.mark}
          style={{
            left: percent(box.left / width),
            top: percent(box.top / height),
            width: percent(box.width / width),
            height: percent(box.height / height),
          }}
        />
      ))}
      <PageDrawing page={page} />
    </article>
  )
}

/** Whether a page can be seen at the moment. Pages are of one height, so nothing but the scroller is measured. */
function overlapsView(scroller: HTMLElement | null, index: number): boolean {
  const count = scroller?.firstElementChild?.childElementCount ?? 0
  if (scroller === null || count === 0) return true
  const { scrollTop, clientHeight, scrollHeight } = scroller
  const page = scrollHeight / count
  return (index + 1) * page > scrollTop && index * page < scrollTop + clientHeight
}

/** Share of the panel that stays free around the mark, so that what stands there is seen. */
const around = 0.12
/** Share of the panel above a mark that was brought into view. */
const above = 0.3

/** Scrolls the pages, and nothing else, when the mark is out of view. */
function showMark(scroller: HTMLElement | null): void {
  const mark = scroller?.querySelector(`.${styles.mark}`)
  if (scroller === null || mark === null || mark === undefined) return
  const [room, box] = [scroller.getBoundingClientRect(), mark.getBoundingClientRect()]
  const margin = room.height * around
  if (box.top >= room.top + margin && box.bottom <= room.bottom - margin) return
  scroller.scrollTop += box.top - room.top - room.height * above
}
