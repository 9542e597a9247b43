import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isUntouched, oldFigures } from '../../report/next-year-text'
import type { Block } from '../../report/report'
import { typingLabel } from '../desk/desk'
import { byInputMethod } from './input-method'
import { MirroredText } from './mirrored-text'
import { moveBetween } from './move-between'
import oldText from './old-text.module.css'
import { type Edited, joinedWithNext, joinedWithPrevious, pastedAt, pastedLines, splitAt } from './paragraph-edits'
import type { TextMark } from './text-marks'
import type { TextSource } from './text-source'
import { useMarks } from './use-marks'

interface ParagraphFieldProps {
  readonly source: TextSource
  readonly index: number
  /** Last year's text of the same part: what is taken from it word for word is marked until it is touched. */
  readonly old?: readonly Block[] | undefined
  /** Takes files from the clipboard; false when there is nothing for it. */
  readonly onFiles?: (files: FileList) => boolean
}

const shownStart = 12
const nothingOld: readonly Block[] = []

/** One paragraph of running text: Enter splits, Backspace and Delete join, the arrows go on to its neighbours. */
export function ParagraphField({ source, index, old = nothingOld, onFiles }: ParagraphFieldProps): ReactNode {
  const { t } = useTranslation()
  const marks = useMarks(source.part, index)
  const { blocks } = source
  const block = blocks[index]
  if (block?.kind !== 'paragraph') return null
  const number = blocks.slice(0, index + 1).filter(({ kind }) => kind === 'paragraph').length
  const start = block.text.slice(0, shownStart)
  const untouched = isUntouched(block.text, old)

  const structural = (event: KeyboardEvent<HTMLTextAreaElement>): (() => boolean) | null => {
    const { selectionStart: from, selectionEnd: to, value } = event.currentTarget
    const step = (edited: Edited | null): boolean => {
      // Splitting and joining are part of writing and need no receipt.
      source.restructure(typingLabel, edited)
      return edited !== null
    }
    const field = event.currentTarget
    if (event.key === 'Enter') return () => step(splitAt(blocks, index, from, to))
    if (event.shiftKey) return null
    if (event.key === 'Backspace' && to === 0) return () => step(joinedWithPrevious(blocks, index))
    if (event.key === 'Delete' && from === value.length) return () => step(joinedWithNext(blocks, index))
    if (event.key === 'ArrowUp') return () => moveBetween(source, index, field, -1)
    if (event.key === 'ArrowDown') return () => moveBetween(source, index, field, 1)
    return null
  }

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (byInputMethod(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const act = structural(event)
    if (act?.() || (event.key === 'Enter' && act !== null)) event.preventDefault()
  }

  const putIn = (text: string, from: number, to: number): void =>
    source.restructure(
      t('narrative.step.paste', { count: pastedLines(text).length }),
      pastedAt(blocks, index, [from, to], text),
    )

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget
    const text = event.clipboardData.getData('text/plain')
    const lines = /[\r\n]/.test(text.trim())
    // Text copied from a word processor comes with a picture of itself; the text is meant.
    const files = text === '' && onFiles?.(event.clipboardData.files) === true
    if (lines || files) event.preventDefault()
    if (lines) putIn(text, selectionStart, selectionEnd)
  }

  return (
    <>
      <MirroredText
        id={source.fieldId(index)}
        label={t('narrative.paragraph', { name: source.name, number, start: start || t('narrative.blank') })}
        text={block.text}
        marks={untouched ? [...marks, ...staleMarks(block.text, t('narrative.old.untouched'))] : marks}
        look="paragraph"
        onText={(text) =>
          // Line breaks still come in by dropped text and by some input methods.
          /[\r\n]/.test(text) ? putIn(text, 0, block.text.length) : source.type(index, text)
        }
        onKeyDown={keyDown}
        onPaste={paste}
      />
      {untouched && <p className={oldText.untouched}>{t('narrative.old.untouched')}</p>}
    </>
  )
}

/** Years and figures of last year, drawn like any other mark but belonging to no finding. */
const staleMarks = (text: string, note: string): TextMark[] =>
  oldFigures(text).map((span) => ({ ...span, role: 'text', tone: 'stale', number: null, anchor: 'stale', note }))
