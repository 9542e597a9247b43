import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Place } from '../../checks/finding'
import { cellKey } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import { blockId, cellId } from '../desk/navigation'
import { partOfPlace } from '../desk/views'

const cellStart = cellId('' as CellKey)

export interface FocusedField {
  readonly cell: CellKey | null
  readonly isAt: (place: Place) => boolean
}

/** The cell or text that has the focus, or had it before it went to the margin itself or to a question about it. */
export function useFocusedField(margin: RefObject<HTMLElement | null>): FocusedField {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    let known: string | null = null
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || margin.current?.contains(target) === true) return
      if (target.closest('dialog') !== null) return
      const next = /^(?:cell|block|part)-/.test(target.id) ? target.id : null
      // Even the same state once more can make React draw the whole margin again.
      if (next !== known) setId(next)
      known = next
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [margin])
  const isAt = useCallback(
    (place: Place): boolean => {
      if (place.kind === 'part') return id === `part-${partOfPlace(place)}`
      return id === (place.kind === 'cell' ? cellId(cellKey(place.cell)) : blockId(place.part, place.block))
    },
    [id],
  )
  return { cell: id?.startsWith(cellStart) ? (id.slice(cellStart.length) as CellKey) : null, isAt }
}
