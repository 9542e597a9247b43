/** Something that stands on one page as a whole; heights in mm. */
export interface FlowBox<Content> {
  readonly content: Content
  readonly height: number
  /** Stays on the page on which the next box begins. */
  readonly keepsWithNext?: boolean
  /** Room left free above, but not at the top of a page. */
  readonly gap?: number
  /** Printed again above the box when a page begins with it. */
  readonly head?: readonly FlowBox<Content>[]
}

export interface Flowed<Content> {
  readonly content: Content
  readonly top: number
}

/** Rounding must not push the last line off a page that is exactly full. */
const hair = 1e-6

/** Height from the chain's first box to its last; a chain holds together as far as boxes keep with the next. */
function chainHeight<Content>(boxes: readonly FlowBox<Content>[], start: number): number {
  let height = boxes[start]?.height ?? 0
  for (let at = start; boxes[at]?.keepsWithNext === true && at + 1 < boxes.length; at++)
    height += (boxes[at + 1]?.gap ?? 0) + (boxes[at + 1]?.height ?? 0)
  return height
}

/**
 * Fills pages of the given height from top to bottom. What is kept together and does not fit moves to the next page as
 * one; what is higher than a page begins there and is parted where the page ends, as Word does it.
 */
export function flow<Content>(boxes: readonly FlowBox<Content>[], room: number): Flowed<Content>[][] {
  let page: Flowed<Content>[] = []
  const pages = [page]
  let top = 0
  const turn = () => {
    page = []
    pages.push(page)
    top = 0
  }
  const put = ({ content, height }: FlowBox<Content>) => {
    page.push({ content, top })
    top += height
  }
  const fits = (height: number) => top + height <= room + hair
  for (const [index, box] of boxes.entries()) {
    const { gap = 0, height, head = [] } = box
    const whole = chainHeight(boxes, index)
    const begins = boxes[index - 1]?.keepsWithNext !== true
    if (top > 0 && begins && box.keepsWithNext === true && !fits(gap + whole)) turn()
    if (top > 0 && !fits(gap + height)) turn()
    if (top > 0) top += gap
    else for (const repeated of head) put(repeated)
    put(box)
  }
  return pages
}
