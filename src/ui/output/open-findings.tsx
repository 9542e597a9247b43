import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementOf } from '../../checks/index-findings'
import type { NumberedFinding } from '../../checks/number-findings'
import { useView } from '../desk/desk-context'
import { useNavigation } from '../desk/navigation'
import { useAcknowledgements } from '../notes/desk-facts'
import styles from './check-sheet.module.css'

const atOnce = 6

/** What is still open, the worst first; what was explained comes last and holds up nothing. */
export function OpenFindings({ onBack }: { onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  const given = useAcknowledgements()
  const findings = useView('findings').filter(({ number }) => number !== null)
  const explained = findings.filter(({ finding }) => acknowledgementOf(finding, given) !== undefined)
  const open = findings.filter((each) => !explained.includes(each))
  const groups = [
    ['mustFix', open.filter(({ finding }) => finding.severity === 'error')],
    ['toReview', open.filter(({ finding }) => finding.severity !== 'error')],
    ['explained', explained],
  ] as const
  return groups
    .filter(([, entries]) => entries.length > 0)
    .map(([name, entries]) => (
      <div key={name}>
        <h3 className={styles.subheading}>{t(`output.group.${name}`, { count: entries.length })}</h3>
        <Entries entries={entries.slice(0, atOnce)} onBack={onBack} />
        {entries.length > atOnce && (
          <details className={styles.rest}>
            <summary>{t('output.more', { count: entries.length - atOnce })}</summary>
            <Entries entries={entries.slice(atOnce)} onBack={onBack} />
          </details>
        )}
      </div>
    ))
}

function Entries({ entries, onBack }: { entries: readonly NumberedFinding[]; onBack: () => void }): ReactNode {
  const { t } = useTranslation()
  const { goTo } = useNavigation()
  return (
    <ol className={styles.findings}>
      {entries.map(({ number, finding }) => (
        <li key={`${finding.rule} ${finding.fingerprint}`}>
          <span className={finding.severity === 'error' ? styles.error : styles.warning}>{number}</span>
          <span>{finding.message.what}</span>
          <button
            type="button"
            className="link"
            aria-label={`${t('output.goTo')}：${finding.message.what}`}
            onClick={() => {
              onBack()
              const [place] = finding.places
              if (place !== undefined) goTo(place)
            }}
          >
            {t('output.goTo')}
          </button>
        </li>
      ))}
    </ol>
  )
}
