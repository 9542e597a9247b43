/** Where carets stand on the screen, measured on the mirror of a field; a text field itself does not tell. */

const mirrorOf = (field: HTMLTextAreaElement): Element | null =>
  field.parentElement?.querySelector('[data-mirror]') ?? null

interface Spot {
  readonly left: number
  readonly top: number
  readonly height: number
}

/** The left edge of each character and of the end, in order of their offsets. */
function spotsOf(field: HTMLTextAreaElement): Spot[] {
  const mirror = mirrorOf(field)
  if (mirror === null || field.value === '') return []
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const spots: Spot[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (let offset = 0; offset < (node.nodeValue ?? '').length; offset++) {
      range.setStart(node, offset)
      range.setEnd(node, offset + 1)
      const { left, top, height } = range.getBoundingClientRect()
      spots.push({ left, top, height })
    }
  return spots.slice(0, field.value.length + 1)
}

const sameLine = (a: Spot, b: Spot): boolean => Math.abs(a.top - b.top) < Math.max(a.height, b.height) / 2

const edgeOf = (spots: readonly Spot[], direction: -1 | 1): Spot | undefined =>
  direction === -1 ? spots[0] : spots[spots.length - 1]

/** How far right the caret stands, when it is on the outermost line in that direction; null on any other line. */
export function columnAtEdge(field: HTMLTextAreaElement, direction: -1 | 1): number | null {
  if (field.selectionStart !== field.selectionEnd) return null
  const spots = spotsOf(field)
  const [edge, own] = [edgeOf(spots, direction), spots[field.selectionStart]]
  if (edge === undefined || own === undefined) return field.getBoundingClientRect().left
  return sameLine(edge, own) ? own.left : null
}

/** The offset nearest to a column on the line where one enters a field coming from above (1) or below (-1). */
export function offsetNearest(field: HTMLTextAreaElement, column: number, direction: -1 | 1): number {
  const spots = spotsOf(field)
  const line = edgeOf(spots, direction === 1 ? -1 : 1)
  if (line === undefined) return 0
  return spots.reduce((best, spot, offset) => {
    const known = spots[best]
    if (!sameLine(spot, line)) return best
    const nearer = known === undefined || Math.abs(spot.left - column) < Math.abs(known.left - column)
    return nearer || !sameLine(known, line) ? offset : best
  }, 0)
}
