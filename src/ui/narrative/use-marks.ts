import { useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import type { TextPart } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import { NavigationContext } from '../desk/navigation'
import { outlinePart } from '../desk/views'
import { marksIn, type TextMark } from './text-marks'

/** Marks of one paragraph; the field sleeps on while findings elsewhere come and go. */
export function useMarks(part: TextPart, block: number): readonly TextMark[] {
  const desk = useDesk()
  // Parts that are not on the desk are hidden; their marks are drawn when they come up.
  const onDesk = useContext(NavigationContext)?.part ?? outlinePart(part)
  const hidden = onDesk !== outlinePart(part)
  const known = useRef<readonly TextMark[]>([])
  const subscribe = useCallback((listener: () => void) => desk.subscribe('findings', listener), [desk])
  return useSyncExternalStore(subscribe, () => {
    if (hidden) return known.current
    const marks = marksIn(desk.views().findings, part, block)
    if (JSON.stringify(marks) !== JSON.stringify(known.current)) known.current = marks
    return known.current
  })
}
