import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useDesk } from '../desk/desk-context'
import { noteTops, type Wanted } from './note-tops'

interface Standing {
  /** From the upper edge of the list; empty where notes simply follow each other. */
  readonly tops: readonly number[]
  /** What the notes need together. */
  readonly height: number
  /** Height of the paper beside, so that both scroll as one. */
  readonly paper: number
}

const loose: Standing = { tops: [], height: 0, paper: 0 }
const between = 12
/** From a note's upper edge to the tick that points at the words. */
const tick = 18
const besidePaper = '(min-width: 1024px)'

/** First visible words of each finding. */
function anchorsIn(paper: Element): Map<string, Element> {
  const anchors = new Map<string, Element>()
  for (const element of paper.querySelectorAll('[data-anchors]')) {
    if (element.getClientRects().length === 0) continue
    for (const name of JSON.parse(element.getAttribute('data-anchors') ?? '[]') as string[])
      if (!anchors.has(name)) anchors.set(name, element)
  }
  return anchors
}

function measured(list: HTMLElement, paper: HTMLElement, margin: HTMLElement): Standing {
  const anchors = anchorsIn(paper)
  const origin = list.getBoundingClientRect().top + margin.scrollTop - paper.scrollTop
  const wanted = [...list.children].map((slot): Wanted => {
    const anchor = anchors.get(slot.getAttribute('data-anchor') ?? '')
    const line = anchor?.getClientRects()[0]
    const height = slot.firstElementChild?.getBoundingClientRect().height ?? 0
    return { top: line === undefined ? null : line.top + line.height / 2 - tick - origin, height }
  })
  const tops = noteTops(wanted, between)
  const height = wanted.reduce((most, note, index) => Math.max(most, (tops[index] ?? 0) + note.height), 0)
  return { tops, height, paper: paper.scrollHeight }
}

/**
 * Lets notes stand beside their words while the margin lies right of the paper: measures where the marks are and
 * scrolls the margin along with the paper.
 */
export function useNoteTops(list: RefObject<HTMLElement | null>, active: boolean): Standing {
  const desk = useDesk()
  const [standing, setStanding] = useState<Standing>(loose)
  const measure = useRef(() => {})

  useEffect(() => {
    const paper = document.querySelector('main')
    const margin = list.current?.closest('aside')
    if (!active || paper === null || list.current === null || margin === null || margin === undefined) {
      setStanding(loose)
      measure.current = () => {}
      return
    }
    const slots = list.current
    const wide = window.matchMedia(besidePaper)
    const again = (): void => {
      const next = wide.matches ? measured(slots, paper, margin) : loose
      setStanding((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next))
    }
    const follow = (): void => {
      if (wide.matches) margin.scrollTop = paper.scrollTop
    }
    const resized = new ResizeObserver(again)
    for (const watched of [paper, slots, ...paper.children]) resized.observe(watched)
    let frame = 0
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(again)
    }
    const unsubscribe = desk.subscribe('report', soon)
    paper.addEventListener('scroll', follow)
    measure.current = again
    again()
    follow()
    return () => {
      resized.disconnect()
      cancelAnimationFrame(frame)
      unsubscribe()
      paper.removeEventListener('scroll', follow)
    }
  }, [desk, list, active])

  // Notes may have come, gone or opened with this very rendering.
  useLayoutEffect(() => measure.current())
  return active ? standing : loose
}
