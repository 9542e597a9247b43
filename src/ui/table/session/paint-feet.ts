import type { ColumnFoot, ColumnState } from '../column-states'
import { feetOf } from '../feet-of'
import styles from '../foot.module.css'
import type { Detach, Session } from './session'

/** What stands under a column, in the words of the interface. */
export interface FootWords {
  readonly difference: string
  readonly follows: string
  readonly balanced: string
  readonly open: string
  readonly blank: (cells: number) => string
}

/** Longest difference that stands beside its word in a column's width. */
const shortDifference = 2

function span(className: string | undefined, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className ?? ''
  element.textContent = text
  return element
}

function partsOf(state: ColumnState, words: FootWords): readonly (Node | string)[] {
  switch (state.kind) {
    case 'broken': {
      const long = state.difference.length > shortDifference
      const number = span(styles.number, String(state.number ?? ''))
      return [number, ' ', span(long ? 'visually-hidden' : '', words.difference), ` ${state.difference}`]
    }
    case 'follows':
      return [`${words.follows} `, span(styles.numberOutlined, String(state.number))]
    case 'blank':
      return [words.blank(state.cells)]
    case 'balanced':
      return [`✓ ${words.balanced}`]
    case 'open':
      return [words.open]
  }
}

/** Writes under every column whether its printed equation holds, in the same picture as the figures above it. */
export function paintFeet({ root, desk, map, footWords }: Session): Detach {
  const places = root.parentElement?.querySelectorAll<HTMLElement>('[data-foot] [data-state]') ?? []
  let known: readonly ColumnFoot[] = []
  const paint = (): void => {
    const feet = feetOf(desk, map)
    feet.forEach((foot, index) => {
      const place = places[index]
      if (place === undefined || foot === known[index]) return
      place.dataset.state = foot.state.kind
      place.replaceChildren(...partsOf(foot.state, footWords))
    })
    known = feet
  }
  paint()
  return desk.subscribe('figures', paint)
}
