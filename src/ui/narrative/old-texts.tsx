import type { ReactNode } from 'react'
import type { Aspect } from '../../editions/edition'
import { type OldPassage, oldPassages } from '../../report/next-year-text'
import type { Block } from '../../report/report'
import { OldText } from './old-text'
import type { TextSource } from './text-source'

/** Last year's text of a part, sorted by its places in this year's. */
export interface LastYearText {
  readonly year: number
  readonly blocks: readonly Block[]
}

export const passagesFor = (source: TextSource, last: LastYearText | null, aspects: readonly Aspect[]): OldPassage[] =>
  last === null ? [] : oldPassages(source.blocks, last.blocks, aspects)

interface OldTextsProps {
  readonly source: TextSource
  readonly last: LastYearText | null
  readonly passages: readonly OldPassage[]
  /** The block they are shown before. */
  readonly before: number
}

/** The passages of last year that are shown at one place between the paragraphs. */
export function OldTexts({ source, last, passages, before }: OldTextsProps): ReactNode {
  if (last === null) return null
  return passages
    .filter(({ end }) => end === before)
    .map((passage) => (
      <OldText
        key={`${passage.heading}\n${passage.paragraphs[0]}`}
        source={source}
        passage={passage}
        year={last.year}
      />
    ))
}
