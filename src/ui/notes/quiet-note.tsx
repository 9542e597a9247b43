import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../desk/navigation'
import type { NumberedFinding, OutlinePart } from '../desk/views'
import { KindMark } from './marks'
import { firstPlace, noteKind } from './note-order'
import styles from './note-slip.module.css'
import { Suggestions } from './suggestions'

/** What is still blank, or a hint: a line without a slip, with the button that fills it. */
export const QuietNote = memo(function QuietNote({
  entry,
  part,
}: {
  entry: NumberedFinding
  part: OutlinePart
}): ReactNode {
  const { t } = useTranslation()
  const { goTo } = useNavigation()
  const { finding } = entry
  const kind = noteKind(entry) === 'blank' ? 'blank' : 'hint'
  const place = firstPlace(finding, part)
  return (
    <div className={styles.quiet}>
      <KindMark kind={kind} />
      <div>
        <button
          type="button"
          className={styles.quietText}
          onClick={() => {
            if (place !== undefined) goTo(place)
          }}
        >
          <span className="visually-hidden">{t(`notes.kind.${kind}`)}</span>
          {finding.message.what}
          <span className={styles.quietTodo}>{finding.message.todo}</span>
        </button>
        {finding.suggestions.length > 0 && <Suggestions suggestions={finding.suggestions} />}
      </div>
    </div>
  )
})
