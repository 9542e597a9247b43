import type { Heading } from '../../editions/edition'
import { withoutNumbering } from '../recognize/numbering'
import { core, likeness, longestLine } from './label'

/** A heading with its ancestors and the cores it may be met under. */
export interface NamedHeading {
  readonly heading: Heading
  readonly ancestors: readonly NamedHeading[]
  readonly names: readonly string[]
}

const remark = /[（(][^（）()]*[）)]\s*$/

const known = new Map<string, readonly string[]>()

/** Cores of a label: whole, and without the remark in brackets behind it. */
export function namesOf(label: string): readonly string[] {
  const remembered = known.get(label)
  if (remembered !== undefined) return remembered
  if (known.size > 5000) known.clear()
  const names = coresOf(label)
  known.set(label, names)
  return names
}

function coresOf(label: string): readonly string[] {
  if (label.length > longestLine) return ['']
  const text = withoutNumbering(label.trim())
  const whole = core(text)
  const short = core(text.replace(remark, ''))
  return short === '' || short === whole ? [whole] : [whole, short]
}

/** Every heading of a tree, groups before their members. */
export function namedHeadings(
  headings: readonly Heading[],
  ancestors: readonly NamedHeading[] = [],
): readonly NamedHeading[] {
  return headings.flatMap((heading) => {
    const named: NamedHeading = { heading, ancestors, names: namesOf(heading.label) }
    return [named, ...namedHeadings(heading.children ?? [], [...ancestors, named])]
  })
}

export const isLeaf = ({ heading }: NamedHeading): boolean => heading.children === undefined

/** The best likeness between any spelling of one label and any of the other. */
export function bestLikeness(some: readonly string[], others: readonly string[]): number {
  let best = 0
  for (const one of some) for (const other of others) best = Math.max(best, likeness(one, other))
  return best
}
