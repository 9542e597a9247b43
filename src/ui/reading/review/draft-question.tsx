import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report } from '../../../report/report'
import { shortDate } from '../../start/dates'
import dialog from '../../start/dialog.module.css'
import { type Difference, differencesBetween } from '../version-differences'
import { DifferenceTable } from './difference-table'
import type { Draft } from './drafts'
import styles from './review.module.css'

interface DraftQuestionProps {
  readonly drafts: readonly Draft[]
  readonly chosenDraft: string | null
  readonly year: number
  /** A draft as it would be afterwards. */
  readonly after: (draft: Report) => Report
  readonly onChoose: (id: string | null) => void
}

/** The same agency and year is on the list already: a report beside it, or chosen parts into it, with what would change. */
export function DraftQuestion({ drafts, chosenDraft, year, after, onChoose }: DraftQuestionProps): ReactNode {
  const { t } = useTranslation()
  const name = useId()
  const target = drafts.find(({ id }) => id === chosenDraft)
  if (drafts.length === 0) return null
  return (
    <fieldset className={styles.block}>
      <legend>{t('start.review.draft.question', { year })}</legend>
      <label className={styles.choice}>
        <input type="radio" name={name} checked={chosenDraft === null} onChange={() => onChoose(null)} />
        {t('start.review.draft.fresh')}
      </label>
      {drafts.map(({ id, updatedAt }) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name={name} checked={id === chosenDraft} onChange={() => onChoose(id)} />
          {t('start.review.draft.into', { date: shortDate(new Date(updatedAt)) })}
        </label>
      ))}
      {target !== undefined && <Changes before={target.report} after={after(target.report)} />}
    </fieldset>
  )
}

/** 表三 12 格, 其他 2 处: how much changes where. */
function counted(differences: readonly Difference[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { place } of differences) {
    const table = place.kind === 'printed' ? (place.table ?? null) : null
    counts.set(table, (counts.get(table) ?? 0) + 1)
  }
  return counts
}

function Changes({ before, after }: { before: Report; after: Report }): ReactNode {
  const { t } = useTranslation()
  const differences = differencesBetween(before, after)
  if (differences.length === 0) return <p>{t('start.review.draft.nothing')}</p>
  const counts = [...counted(differences)].map(([table, n]) =>
    table === null ? t('start.review.draft.texts', { n }) : t('start.review.draft.cells', { table, n }),
  )
  const changes = t('start.review.draft.changes', { counts: counts.join(t('start.comma')) })
  return (
    <>
      <p>{changes}</p>
      <DifferenceTable
        label={changes}
        heads={[t('start.review.draft.now'), t('start.review.draft.after')]}
        differences={differences}
      />
      <p className={dialog.hint}>{t('start.review.draft.undo')}</p>
    </>
  )
}
