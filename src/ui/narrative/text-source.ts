import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { TextPart } from '../../checks/finding'
import type { NarrativePart } from '../../editions/edition'
import type { Block } from '../../report/report'
import { useBlocks, useDesk } from '../desk/desk-context'
import { blockId } from '../desk/navigation'
import type { Caret, Edited } from './paragraph-edits'

/** Running text that is written paragraph by paragraph: a narrative part, or the introduction. */
export interface TextSource {
  readonly part: TextPart
  /** How the text is called when a field is read out. */
  readonly name: string
  /** Never empty: where nothing is written stands one empty paragraph. */
  readonly blocks: readonly Block[]
  readonly fieldId: (block: number) => string
  readonly type: (block: number, text: string) => void
  /** A change of structure as one step, named for undo; the caret follows. */
  readonly restructure: (label: string, edited: Edited | null) => void
}

const nothing: readonly Block[] = [{ kind: 'paragraph', text: '' }]

export function placeCaret(id: string, { offset }: Caret): void {
  const field = document.getElementById(id)
  field?.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(offset, offset)
}

export function useNarrative(part: NarrativePart): TextSource {
  const desk = useDesk()
  const written = useBlocks(part)
  const heading = desk.edition.parts.find(({ key }) => key === part)?.heading ?? ''
  const fieldId = (block: number): string => blockId(part, block)
  return {
    part,
    name: heading,
    blocks: written.length === 0 ? nothing : written,
    fieldId,
    type: (block, text) => {
      if (written.length === 0) desk.form.setValue(`narratives.${part}`, [{ kind: 'paragraph', text }])
      else desk.form.setValue(`narratives.${part}.${block}.text`, text)
    },
    restructure: (label, edited) => {
      if (edited === null) return
      const { blocks, caret } = edited
      flushSync(() =>
        desk.change(label, (report) => ({ ...report, narratives: { ...report.narratives, [part]: blocks } })),
      )
      placeCaret(fieldId(caret.block), caret)
    },
  }
}

const introductionId = (line: number): string => blockId('introduction', line)

export function useIntroduction(introduction: string): TextSource {
  const desk = useDesk()
  const { t } = useTranslation()
  const lines = introduction.split('\n')
  return {
    part: 'introduction',
    name: t('narrative.introduction'),
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
    fieldId: introductionId,
    type: (block, text) =>
      desk.form.setValue('introduction', lines.map((line, index) => (index === block ? text : line)).join('\n')),
    restructure: (label, edited) => {
      if (edited === null) return
      const text = edited.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n')
      flushSync(() => desk.change(label, (report) => ({ ...report, introduction: text })))
      placeCaret(introductionId(edited.caret.block), edited.caret)
    },
  }
}
