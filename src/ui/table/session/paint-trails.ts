import { trailOf } from '../column-states'
import { feetOf } from '../feet-of'
import styles from '../foot.module.css'
import { type Detach, inputOf, type Session } from './session'

/**
 * Two red hairlines from the first marked cell of a broken column down to its badge in the foot line. One pair of lines
 * per column lies ready over the table, so that a column that breaks shows them without any of its cells being styled.
 */
export function paintTrails({ root, desk, map }: Session): Detach {
  const feet = feetOf(desk, map)
  const sheet = document.createElement('div')
  sheet.className = styles.trails ?? ''
  sheet.setAttribute('aria-hidden', 'true')
  const lines = feet.map(() => sheet.appendChild(document.createElement('i')))
  root.append(sheet)

  const paint = (): void => {
    for (const [index, { state }] of feetOf(desk, map).entries())
      lines[index]?.toggleAttribute('data-broken', state.kind === 'broken')
  }
  const place = (): void => {
    const origin = sheet.getBoundingClientRect()
    feet.forEach((foot, index) => {
      const trail = trailOf(map, foot).map(({ cell }) => inputOf(cell.key)?.closest('td')?.getBoundingClientRect())
      const [first, last] = [trail[0], trail[trail.length - 1]]
      const line = lines[index]
      if (first === undefined || last === undefined || line === undefined) return
      line.style.top = `${first.top - origin.top}px`
      line.style.left = `${first.left - origin.left}px`
      line.style.width = `${first.width}px`
      line.style.height = `${last.bottom - first.top}px`
    })
  }
  paint()
  place()
  const unsubscribe = desk.subscribe('figures', paint)
  const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place)
  resized?.observe(root)
  return () => {
    unsubscribe()
    resized?.disconnect()
    sheet.remove()
  }
}
