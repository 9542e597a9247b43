import { memo, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementOf } from '../../checks/index-findings'
import { useDesk } from '../desk/desk-context'
import type { NumberedFinding, OutlinePart } from '../desk/views'
import { acknowledged, canAcknowledge, withdrawn } from './acknowledging'
import { Consequences } from './consequences'
import { useAcknowledgements } from './desk-facts'
import { ExplainForm } from './explain-form'
import { Explanation } from './explanation'
import { NumberMark } from './marks'
import { firstPlace } from './note-order'
import styles from './note-slip.module.css'
import { Placed, What } from './note-text'
import { Reckoning } from './reckoning'
import { basisOf } from './rule-basis'
import { Suggestions } from './suggestions'

interface NoteSlipProps {
  readonly entry: NumberedFinding
  readonly part: OutlinePart
  /** The focus is at one of its places. */
  readonly current: boolean
}

/** A numbered finding as a slip in the margin: what, where, what to do; an offer, an explanation, the reckoning. */
export const NoteSlip = memo(function NoteSlip({ entry, part, current }: NoteSlipProps): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const { finding, number, consequences } = entry
  const given = acknowledgementOf(finding, useAcknowledgements())
  const [asked, setAsked] = useState(false)
  const [explaining, setExplaining] = useState(false)
  const explainable = given === undefined && canAcknowledge(finding, basisOf(desk.edition, finding.rule))
  const severity = t(`notes.severity.${finding.severity}`)
  return (
    <article
      className={`${styles.slip} ${styles[finding.severity]} ${current ? styles.current : ''}`}
      aria-label={`${number ?? ''} ${severity}`}
    >
      <header className={styles.head}>
        {number !== null && <NumberMark number={number} tone={finding.severity} />}
        <b>{severity}</b>
        <span className={styles.code}>{finding.code}</span>
      </header>
      <What text={finding.message.what} />
      <Placed where={finding.message.where} place={firstPlace(finding, part)} />
      {given === undefined ? (
        <>
          <p className={styles.todo}>{finding.message.todo}</p>
          {consequences.length > 0 && <Consequences number={number} findings={consequences} />}
        </>
      ) : (
        <Explanation
          given={given}
          onWithdraw={() => desk.change(t('notes.step.withdraw'), (report) => withdrawn(report, finding))}
        />
      )}
      <div className={styles.foot}>
        {given === undefined && finding.suggestions.length > 0 && <Suggestions suggestions={finding.suggestions} />}
        {explainable && !explaining && (
          <button type="button" className="small" onClick={() => setExplaining(true)}>
            {t('notes.explain')}
          </button>
        )}
        {explaining && explainable && (
          <ExplainForm
            onExplain={(reason) => {
              setExplaining(false)
              const at = new Date().toISOString()
              desk.change(t('notes.step.explain'), (report) => acknowledged(report, finding, reason, at))
            }}
            onCancel={() => setExplaining(false)}
          />
        )}
        <details className={styles.why} open={asked} onToggle={(event) => setAsked(event.currentTarget.open)}>
          <summary>{t('notes.why')}</summary>
          {asked && <Reckoning finding={finding} />}
        </details>
      </div>
    </article>
  )
})
