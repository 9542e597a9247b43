import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { TextPart } from '../../checks/finding'
import { useDesk } from '../desk/desk-context'
import { marksIn, type TextMark } from './text-marks'

/** Marks of one paragraph; the field sleeps on while findings elsewhere come and go. */
export function useMarks(part: TextPart, block: number): readonly TextMark[] {
  const desk = useDesk()
  const known = useRef<readonly TextMark[]>([])
  const subscribe = useCallback((listener: () => void) => desk.subscribe('findings', listener), [desk])
  return useSyncExternalStore(subscribe, () => {
    const marks = marksIn(desk.views().findings, part, block)
    if (JSON.stringify(marks) !== JSON.stringify(known.current)) known.current = marks
    return known.current
  })
}
