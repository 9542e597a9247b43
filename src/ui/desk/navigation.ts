import { createContext, useContext } from 'react'
import type { Place, TextPart } from '../../checks/finding'
import { cellKey } from '../../editions/cells'
import type { CellKey } from '../../editions/edition'
import type { OutlinePart } from './views'
import { partOfPlace } from './views'

/** Which part lies on the desk, and how to get somewhere else. Parts stay mounted, so a place always has its element. */
export interface Navigation {
  readonly part: OutlinePart
  readonly show: (part: OutlinePart) => void
  /** Lays the place's part on the desk and moves the focus into it. */
  readonly goTo: (place: Place) => void
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('no navigation')
  return navigation
}

export const cellId = (key: CellKey): string => `cell-${key}`

/** Id of the field that holds a paragraph, a line of the introduction, the title or a line of the signature. */
export const blockId = (part: TextPart, block: number): string =>
  part === 'introduction' && block === 0 ? 'block-introduction' : `block-${part}-${block}`

const fieldId = (place: Place): string => {
  if (place.kind === 'cell') return cellId(cellKey(place.cell))
  return place.kind === 'text' ? blockId(place.part, place.block) : `part-${partOfPlace(place)}`
}

/** Moves the focus to a place that is on the desk; in text the words concerned are selected. */
export function focusPlace(place: Place): void {
  const field = document.getElementById(fieldId(place))
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
  if (field instanceof HTMLTextAreaElement && place.kind === 'text') field.setSelectionRange(place.start, place.end)
}
