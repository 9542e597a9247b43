import type { ClipboardEvent, KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { typingLabel } from '../desk/desk'
import { byInputMethod } from './input-method'
import { MirroredText } from './mirrored-text'
import { moveBetween } from './move-between'
import { type Edited, joinedWithNext, joinedWithPrevious, pastedAt, pastedLines, splitAt } from './paragraph-edits'
import type { TextSource } from './text-source'
import { useMarks } from './use-marks'

interface ParagraphFieldProps {
  readonly source: TextSource
  readonly index: number
  /** Takes files from the clipboard; false when there is nothing for it. */
  readonly onFiles?: (files: FileList) => boolean
}

const shownStart = 12

/** One paragraph of running text: Enter splits, Backspace and Delete join, the arrows go on to its neighbours. */
export function ParagraphField({ source, index, onFiles }: ParagraphFieldProps): ReactNode {
  const { t } = useTranslation()
  const marks = useMarks(source.part, index)
  const { blocks } = source
  const block = blocks[index]
  if (block?.kind !== 'paragraph') return null
  const number = blocks.slice(0, index + 1).filter(({ kind }) => kind === 'paragraph').length
  const start = block.text.slice(0, shownStart)

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
    <MirroredText
      id={source.fieldId(index)}
      label={t('narrative.paragraph', { name: source.name, number, start: start || t('narrative.blank') })}
      text={block.text}
      marks={marks}
      look="paragraph"
      onText={(text) =>
        // Line breaks still come in by dropped text and by some input methods.
        /[\r\n]/.test(text) ? putIn(text, 0, block.text.length) : source.type(index, text)
      }
      onKeyDown={keyDown}
      onPaste={paste}
    />
  )
}
