import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk/desk-context'
import type { OutlinePart } from '../desk/views'
import { NarrativeEditor } from '../narrative/narrative-editor'
import { OpeningPart } from '../narrative/opening-part'
import { SignaturePart } from '../narrative/signature-part'
import { CarriedLine } from '../reading/carried-line'
import { OfficialTable } from '../table/official-table'
import styles from './part-sheet.module.css'

/** One part as a sheet of paper. All sheets stay mounted; the ones not on the desk are hidden. */
export const PartSheet = memo(function PartSheet({
  part,
  current,
}: {
  part: OutlinePart
  current: boolean
}): ReactNode {
  const { t } = useTranslation()
  const { edition } = useDesk()
  const definition = edition.parts.find(({ key }) => key === part)
  const heading =
    definition?.heading ?? t(part === 'opening' ? 'editor.outline.opening.name' : 'editor.outline.signature.name')
  const wide = definition?.content.kind === 'table'
  return (
    <section
      id={`part-${part}`}
      tabIndex={-1}
      hidden={!current}
      className={`${styles.sheet} ${wide ? styles.wide : styles.text}`}
      aria-label={heading}
    >
      <h2 className={definition === undefined ? styles.aside : styles.heading}>{heading}</h2>
      <PartContent part={part} />
    </section>
  )
})

function PartContent({ part }: { part: OutlinePart }): ReactNode {
  const { edition } = useDesk()
  if (part === 'opening') return <OpeningPart />
  if (part === 'signature') return <SignaturePart />
  const content = edition.parts.find(({ key }) => key === part)?.content
  if (content?.kind === 'narrative') return <NarrativeEditor part={content.part} />
  const table = edition.tables.find(({ id }) => id === content?.table)
  if (table === undefined) return null
  return (
    <>
      <CarriedLine table={table.id} />
      <OfficialTable table={table} />
    </>
  )
}
