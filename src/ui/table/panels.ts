import { leavesOf } from '../../editions/cells'
import type { Heading, TableDefinition } from '../../editions/edition'

/** Each group of leaf columns with only its own ancestors above it. */
const groupsOf = (headings: readonly Heading[]): Heading[] =>
  headings.flatMap((heading) => {
    if (heading.children === undefined) return []
    const groups = groupsOf(heading.children)
    const own = heading.children.filter(({ children }) => children === undefined)
    return [
      ...(own.length === 0 ? [] : [{ ...heading, children: own }]),
      ...groups.map((group) => ({ ...heading, children: [group] })),
    ]
  })

const panelsByTable = new WeakMap<TableDefinition, readonly TableDefinition[]>()

/**
 * A wide table without row labels, cut into its groups of columns for narrow windows; each keeps its heads. Tables
 * with row labels stay whole, their labels stick instead.
 */
export function panelsOf(table: TableDefinition): readonly TableDefinition[] {
  const known = panelsByTable.get(table)
  if (known !== undefined) return known
  const [block] = table.blocks
  const whole = table.labelColumns > 0 || table.blocks.length !== 1 || block === undefined
  const panels = whole
    ? [table]
    : groupsOf(block.columns).map((group): TableDefinition => {
        const key = leavesOf([group])[0]?.heading.key ?? group.key
        const widths = leavesOf([group]).map(() => 1)
        return { ...table, widths, blocks: [{ ...block, key: `${block.key}-${key}`, columns: [group] }] }
      })
  panelsByTable.set(table, panels)
  return panels
}
