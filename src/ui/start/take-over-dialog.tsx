import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { editionById } from '../../editions'
import { cellsOf } from '../../editions/cells'
import { textAt } from '../../report/figures'
import type { Report } from '../../report/report'
import type { Archive } from '../../storage/archive/archive'
import styles from './dialog.module.css'
import type { Incoming } from './incoming'
import { QuestionDialog } from './question-dialog'
import type { Done } from './receipt'

export interface TakeOverDialogProps {
  readonly archive: Archive
  readonly incoming: Incoming & { kind: 'report' }
  readonly yearsHere: readonly number[]
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

function filledCells({ edition, tables }: Report): { readonly filled: number; readonly all: number } {
  const cells = [...cellsOf(editionById(edition)).values()]
  return { filled: cells.filter((cell) => textAt(tables, cell).trim() !== '').length, all: cells.length }
}

/** What was read from a file, and everything to look at, before it joins the list. */
export function TakeOverDialog(props: TakeOverDialogProps): ReactNode {
  const { archive, incoming, yearsHere, onDone, onClose } = props
  const { t } = useTranslation()
  const { report, notes, name } = incoming
  const { year, edition, agency, title } = report
  const takeOver = async (): Promise<void> => {
    const known = await archive.agency()
    if (known === null && agency.name !== '') await archive.setAgency(agency)
    const id = await archive.create(report, 'read')
    const undo = async (): Promise<void> => {
      await archive.remove(id)
    }
    onDone({ words: t('start.takeOver.done', { year }), undo })
  }
  const facts = [
    ['file', name],
    ['title', title === '' ? t('start.takeOver.noTitle') : title],
    ['agency', agency.name === '' ? t('start.takeOver.noAgency') : agency.name],
    ['edition', t('start.edition', { edition })],
    ['cells', t('start.takeOver.filled', filledCells(report))],
  ] as const
  return (
    <QuestionDialog
      title={t('start.takeOver.title', { year })}
      yes={t('start.takeOver.yes')}
      no={t('start.takeOver.no')}
      first="yes"
      onYes={() => void takeOver()}
      onNo={onClose}
    >
      <table className={styles.facts}>
        <tbody>
          {facts.map(([fact, value]) => (
            <tr key={fact}>
              <th scope="row">{t(`start.takeOver.facts.${fact}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {yearsHere.includes(year) && <p>{t('start.takeOver.alreadyHere', { year })}</p>}
      {notes.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <ul className={styles.list} aria-label={t('start.takeOver.notes')} tabIndex={0}>
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <li key={index}>
              {note.message}
              {note.text !== undefined && <span className={styles.quote}>{note.text}</span>}
            </li>
          ))}
        </ul>
      )}
    </QuestionDialog>
  )
}
