import { type DragEvent, Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { NarrativePart } from '../../editions/edition'
import { useDesk } from '../desk/desk-context'
import { useReported } from '../notes/desk-facts'
import { AspectOffer } from './aspect-offer'
import { missingAspects } from './aspects'
import { FigureBlock } from './figure-block'
import { figureInserted } from './figure-edits'
import styles from './narrative-editor.module.css'
import { NarrativeFoot } from './narrative-foot'
import { OldTexts, passagesFor } from './old-texts'
import { ParagraphField } from './paragraph-field'
import { acceptedPictures } from './read-picture'
import { useNarrative } from './text-source'
import { usePictures } from './use-pictures'

const isPicture = ({ type }: File): boolean => acceptedPictures.split(',').includes(type)

/** The block an event happened in; the last one when it happened beside them. */
const blockOf = (target: EventTarget | null, last: number): number => {
  const element = target instanceof Element ? target.closest('[data-block]') : null
  return element === null ? last : Number(element.getAttribute('data-block'))
}

/** A narrative part as it prints, typed into directly, with figures between the paragraphs. */
export function NarrativeEditor({ part }: { part: NarrativePart }): ReactNode {
  const { t } = useTranslation()
  const { edition, lastYear } = useDesk()
  const before = useReported(lastYear)
  const source = useNarrative(part)
  const { refusal, take } = usePictures()
  const chooser = useRef<HTMLInputElement>(null)
  const insertAfter = useRef(0)
  const focused = useRef<number | null>(null)
  const { blocks } = source
  const last = blocks.length - 1
  const content = edition.parts.find(({ key }) => key === part)?.content
  const aspects = content?.kind === 'narrative' ? content.aspects : []
  const missing = missingAspects(blocks, aspects)
  const old = before === null ? null : { year: before.year, blocks: before.narratives[part] }
  const passages = passagesFor(source, old, aspects)

  const insert = (file: File, after: number): void =>
    take(file, (image) => source.restructure(t('narrative.step.insertFigure'), figureInserted(blocks, after, image)))

  const choose = (after: number): void => {
    insertAfter.current = after
    chooser.current?.click()
  }

  const insertAll = (files: FileList, after: number): boolean => {
    const [file] = [...files].sort((a, b) => Number(isPicture(b)) - Number(isPicture(a)))
    if (file === undefined) return false
    insert(file, after)
    return true
  }

  const keyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return
    event.preventDefault()
    choose(blockOf(event.target, last))
  }

  const drop = (event: DragEvent): void => {
    if (insertAll(event.dataTransfer.files, blockOf(event.target, last))) event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and files for the fields inside; the foot offers the same as a button
    <div
      className={styles.narrative}
      onKeyDown={keyDown}
      onFocus={(event) => {
        // The foot's button takes the focus, but means the paragraph one was in.
        focused.current = blockOf(event.target, focused.current ?? last)
      }}
      onDrop={drop}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
    >
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no identity but its place; fields take on its text
        <Fragment key={index}>
          <OldTexts source={source} last={old} passages={passages} before={index} />
          <AspectOffer source={source} missing={missing.filter((offer) => offer.before === index)} />
          {block.kind === 'figure' ? (
            <FigureBlock part={part} source={source} index={index} figure={block} onPicture={take} />
          ) : (
            <div data-block={index}>
              <ParagraphField
                source={source}
                index={index}
                old={old?.blocks}
                onFiles={(files) => insertAll(files, index)}
              />
            </div>
          )}
        </Fragment>
      ))}
      <OldTexts source={source} last={old} passages={passages} before={blocks.length} />
      <AspectOffer source={source} missing={missing.filter((offer) => offer.before === blocks.length)} />
      {refusal !== null && <p className={styles.refusal}>{t(`narrative.refused.${refusal}`)}</p>}
      <input
        ref={chooser}
        type="file"
        accept={acceptedPictures}
        hidden
        aria-label={t('narrative.insertFigure')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) insert(file, Math.min(insertAfter.current, last))
        }}
      />
      <NarrativeFoot part={part} blocks={blocks} onInsert={() => choose(Math.min(focused.current ?? last, last))} />
    </div>
  )
}
