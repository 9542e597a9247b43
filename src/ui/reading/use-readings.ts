import { useEffect, useRef, useState } from 'react'
import { readFirst } from './incoming'
import { openReadings, type Reading, type Readings } from './readings'

/** The files on their way in, and what adds to them; leaving the page stops them. */
export function useReadings(): readonly [readonly Reading[], Readings] {
  const [readings, setReadings] = useState<readonly Reading[]>([])
  const opened = useRef<Readings | null>(null)
  if (opened.current === null) opened.current = openReadings(readFirst, setReadings)
  useEffect(() => () => opened.current?.close(), [])
  return [readings, opened.current]
}
