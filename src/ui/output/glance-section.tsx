import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-context'
import { type Departure, nameOf } from './departure'
import { type GlancePicture, glanceOf, pngBytes, pngUrl, svgUrl } from './glance-picture'
import styles from './glance-section.module.css'
import { showsOutdated, withGlance } from './insert-glance'
import { saveFile } from './save-file'

/** Pixels across. */
const widths = { page: 1000, telephone: 1600, print: 2400 } as const
const widthNames = ['page', 'telephone', 'print'] as const

/** A printed page is about 16 cm wide and high for pictures; more pixels only make the Word file heavy. */
const insertedSide = 1600

export interface GlanceSectionProps {
  readonly departure: Departure
  readonly onWidth: (width: number) => void
  readonly onDone: (words: string) => void
  readonly onFailed: (error: unknown) => void
}

/** The picture of the year's figures: seen, saved, or put into part one as a step that can be undone. */
export function GlanceSection({ departure, onWidth, onDone, onFailed }: GlanceSectionProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { report, lastYear, pictureWidth } = departure
  const [picture, setPicture] = useState<GlancePicture | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [inserted, setInserted] = useState(false)
  useEffect(() => {
    let current = true
    if (isOpen)
      glanceOf(report, lastYear).then(
        (drawn) => current && setPicture(drawn),
        (error: unknown) => current && onFailed(error),
      )
    return () => {
      current = false
    }
  }, [isOpen, report, lastYear, onFailed])

  const saveAs = (kind: 'svg' | 'png') => async () => {
    if (picture === null) return
    const name = nameOf(departure, kind)
    if (kind === 'svg') saveFile(name, picture.svg, 'image/svg+xml')
    else saveFile(name, await pngBytes(picture.svg, pictureWidth), 'image/png')
    onDone(t('output.done', { name }))
  }
  const insert = async () => {
    if (picture === null) return
    const image = await pngUrl(picture.svg, insertedSide, insertedSide)
    desk.change(t('output.glance.step'), (current) => withGlance(current, { ...picture, image }))
    setInserted(true)
  }
  return (
    <details className={styles.glance} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('output.glance.title')}</summary>
      {picture !== null && (
        <>
          <img className={styles.picture} src={svgUrl(picture.svg)} alt={picture.words} />
          <p className={styles.words}>{picture.words}</p>
          <label className={styles.width}>
            {t('output.glance.width')}
            <select value={pictureWidth} onChange={(event) => onWidth(Number(event.target.value))}>
              {widthNames.map((name) => (
                <option key={name} value={widths[name]}>
                  {t(`output.glance.widths.${name}`, { width: widths[name] })}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.uses}>
            <button type="button" className="small" onClick={() => void saveAs('png')().catch(onFailed)}>
              {t('output.glance.savePng')}
            </button>
            <button type="button" className="small" onClick={() => void saveAs('svg')().catch(onFailed)}>
              {t('output.glance.saveSvg')}
            </button>
            <button type="button" className="small" onClick={() => void insert().catch(onFailed)}>
              {t('output.glance.insert')}
            </button>
          </p>
          {showsOutdated(report, picture) && <p className={styles.outdated}>{t('output.glance.outdated')}</p>}
          {inserted && (
            <p className={styles.inserted} role="status">
              {t('output.glance.inserted')}
              <button
                type="button"
                className="link"
                onClick={() => {
                  desk.undo()
                  setInserted(false)
                }}
              >
                {t('output.glance.undo')}
              </button>
            </p>
          )}
        </>
      )}
    </details>
  )
}
