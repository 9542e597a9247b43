import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import { focusPlace, type Navigation, NavigationContext } from '../desk/navigation'
import { type OutlinePart, outlineParts, partOfPlace } from '../desk/views'
import { Announcer } from '../notes/announcer'
import { NotesColumn } from '../notes/notes-column'
import type { Format } from '../output/formats'
import { OutputPage } from '../output/output-page'
import { usePreviewOpen } from '../preview/use-preview-open'
import styles from './editor.module.css'
import { goToChange } from './go-to-change'
import { KeyList } from './key-list'
import { Outline } from './outline'
import { PartSheet } from './part-sheet'
import { Receipt } from './receipt'
import { TopBar } from './top-bar'
import { useEditorKeys } from './use-editor-keys'

const PreviewPanel = lazy(() =>
  import('../preview/preview-panel').then(({ PreviewPanel: component }) => ({ default: component })),
)

export interface EditorProps {
  /** Another window writes this report; here it can only be read. */
  readonly readOnly: boolean
  readonly saveState: ReactNode
  readonly bars: ReactNode
  readonly onLeave: () => void
  readonly onSave: () => void
  readonly onExported: (format: Format) => void
}

/** The report on the desk: outline, one sheet of paper, margin; preview and export lie over it. */
export function Editor(props: EditorProps): ReactNode {
  const [part, setPart] = useState<OutlinePart>('opening')
  const goTo = useCallback((place: Place) => {
    setPart(partOfPlace(place))
    // The sheet must be laid out before anything in it can take the focus.
    requestAnimationFrame(() => focusPlace(place))
  }, [])
  const navigation = useMemo<Navigation>(() => ({ part, show: setPart, goTo }), [part, goTo])
  return (
    <NavigationContext.Provider value={navigation}>
      <Announcer>
        <Workplace {...props} navigation={navigation} />
      </Announcer>
    </NavigationContext.Provider>
  )
}

const tableParts: readonly OutlinePart[] = ['part2', 'part3', 'part4']

const measureOf = (part: OutlinePart): 'table' | 'text' => (tableParts.includes(part) ? 'table' : 'text')

function Workplace({
  readOnly,
  saveState,
  bars,
  onLeave,
  onSave,
  onExported,
  navigation,
}: EditorProps & { navigation: Navigation }): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const [leaving, setLeaving] = useState(false)
  const [keys, setKeys] = useState(false)
  const openPreview = useCallback(() => setLeaving(true), [])
  const openKeys = useCallback(() => setKeys(true), [])
  const [pagesOpen, togglePages] = usePreviewOpen()
  const margin = useRef<HTMLElement>(null)
  // Where the pages lie in the margin's place, they make room for what was found.
  const bringNotes = useCallback(() => {
    if (pagesOpen && margin.current?.offsetParent === null) togglePages()
  }, [pagesOpen, togglePages])
  useEditorKeys({ preview: openPreview, keys: openKeys, save: onSave, pages: togglePages, notes: bringNotes })
  return (
    <>
      <div className={styles.editor} hidden={leaving}>
        <a className={styles.skip} href="#form">
          {t('editor.skip.toForm')}
        </a>
        <a className={styles.skip} href="#notes">
          {t('editor.skip.toNotes')}
        </a>
        <TopBar
          saveState={saveState}
          onLeave={onLeave}
          onPreview={openPreview}
          pagesOpen={pagesOpen}
          onPages={togglePages}
          onKeys={openKeys}
        />
        {bars}
        <div className={styles.desk} data-pages={pagesOpen}>
          <Outline />
          <fieldset className={styles.writing} disabled={readOnly}>
            <main id="form" className={styles.paper} data-measure={measureOf(navigation.part)} tabIndex={-1}>
              {outlineParts.map((key) => (
                <PartSheet key={key} part={key} current={key === navigation.part} />
              ))}
            </main>
            <aside ref={margin} id="notes" className={styles.notes} tabIndex={-1}>
              <NotesColumn part={navigation.part} />
            </aside>
          </fieldset>
          {pagesOpen && (
            <Suspense fallback={<p role="status">{t('preview.loading')}</p>}>
              <PreviewPanel onClose={togglePages} />
            </Suspense>
          )}
        </div>
        <Receipt onUndo={() => goToChange(desk.undo(), navigation)} />
        <KeyList open={keys} onClose={() => setKeys(false)} />
      </div>
      {leaving && <OutputPage saveState={saveState} onBack={() => setLeaving(false)} onExported={onExported} />}
    </>
  )
}
