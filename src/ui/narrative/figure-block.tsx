import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NarrativePart } from '../../editions/edition'
import { typingLabel } from '../desk/desk'
import { useDesk } from '../desk/desk-context'
import styles from './figure-block.module.css'
import { blockMoved, type Figure, figureNumber, figureRemoved, figureReplaced } from './figure-edits'
import { byInputMethod } from './input-method'
import { MirroredText } from './mirrored-text'
import { moveBetween } from './move-between'
import { paragraphAfter } from './paragraph-edits'
import { acceptedPictures } from './read-picture'
import type { TextSource } from './text-source'
import { useMarks } from './use-marks'

interface FigureBlockProps {
  readonly part: NarrativePart
  readonly source: TextSource
  readonly index: number
  readonly figure: Figure
  /** Reads a file and hands on the picture, or says why not. */
  readonly onPicture: (file: File, use: (image: string) => void) => void
}

/** A picture as it prints with its caption; below it what only our screen shows: description and moves. */
export function FigureBlock({ part, source, index, figure, onPicture }: FigureBlockProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const marks = useMarks(part, index)
  const chooser = useRef<HTMLInputElement>(null)
  const { blocks } = source
  const number = figureNumber(blocks, index)
  const field = source.fieldId(index)
  const [up, down] = [blockMoved(blocks, index, -1), blockMoved(blocks, index, 1)]

  const captionKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (byInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.key === 'Enter') source.restructure(typingLabel, paragraphAfter(blocks, index))
    else if (direction === null || !moveBetween(source, index, event.currentTarget, direction)) return
    event.preventDefault()
  }

  return (
    <figure className={styles.figure} data-block={index}>
      <img
        className={styles.picture}
        src={figure.image}
        alt={figure.alternative || figure.caption || t('narrative.figure.unnamed', { number })}
      />
      <MirroredText
        id={field}
        label={t('narrative.figure.caption', { number })}
        placeholder={t('narrative.figure.captionHint', { number })}
        text={figure.caption}
        marks={marks}
        look="caption"
        onText={(text) => desk.form.setValue(`narratives.${part}.${index}.caption`, text.replace(/[\r\n]+/g, ''))}
        onKeyDown={captionKey}
      />
      <div className={styles.tools}>
        <label className={styles.label} htmlFor={`${field}-alternative`}>
          {t('narrative.figure.alternative', { number })}
        </label>
        <textarea
          id={`${field}-alternative`}
          className={styles.alternative}
          rows={2}
          value={figure.alternative}
          aria-describedby={`${field}-alternative-hint`}
          onChange={(event) =>
            desk.form.setValue(`narratives.${part}.${index}.alternative`, event.target.value.replace(/[\r\n]+/g, ''))
          }
        />
        <p id={`${field}-alternative-hint`} className={styles.hint}>
          {t('narrative.figure.alternativeHint')}
        </p>
        <p className={styles.actions}>
          <button type="button" className="link" onClick={() => chooser.current?.click()}>
            {t('narrative.figure.replace')}
          </button>
          <button
            type="button"
            className="link"
            disabled={up === null}
            onClick={() => source.restructure(t('narrative.step.moveFigure', { number }), up)}
          >
            {t('narrative.figure.up')}
          </button>
          <button
            type="button"
            className="link"
            disabled={down === null}
            onClick={() => source.restructure(t('narrative.step.moveFigure', { number }), down)}
          >
            {t('narrative.figure.down')}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => source.restructure(t('narrative.step.paragraph'), paragraphAfter(blocks, index))}
          >
            {t('narrative.figure.writeBelow')}
          </button>
          <button
            type="button"
            className="link"
            onClick={() =>
              source.restructure(t('narrative.step.removeFigure', { number }), figureRemoved(blocks, index))
            }
          >
            {t('narrative.figure.remove')}
          </button>
        </p>
        <input
          ref={chooser}
          type="file"
          accept={acceptedPictures}
          hidden
          aria-label={t('narrative.figure.replace')}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file !== undefined)
              onPicture(file, (image) =>
                source.restructure(t('narrative.step.replaceFigure', { number }), figureReplaced(blocks, index, image)),
              )
          }}
        />
      </div>
    </figure>
  )
}
