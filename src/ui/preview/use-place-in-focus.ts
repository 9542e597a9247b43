import { useEffect, useState } from 'react'
import type { Report } from '../../report/report'
import { useNavigation } from '../desk/navigation'
import { type PaperPlace, paperPlace } from './paper-place'

interface Field {
  readonly id: string
  /** Id of the sheet on which the field lies. */
  readonly sheet: string
}

function fieldOf(target: EventTarget | null): Field | null {
  if (!(target instanceof Element)) return null
  const sheet = target.closest('section[id^="part-"]')
  return sheet === null ? null : { id: target.id, sheet: sheet.id }
}

/** The place being written; where nothing on the sheet has had the focus yet, the sheet's heading. */
export function usePlaceInFocus(report: Report): PaperPlace {
  const { part } = useNavigation()
  const [field, setField] = useState<Field | null>(() => fieldOf(document.activeElement))
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const next = fieldOf(target)
      if (next !== null) setField(next)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  const heading: PaperPlace = { kind: 'heading', part }
  if (field === null || field.sheet !== `part-${part}`) return heading
  return paperPlace(report, field.id) ?? heading
}
