/** Vocabulary of the prescribed form. Keys and labels are those of the official formats; nothing here is typed by a clerk. */

export type TableId = 'table2' | 'table3' | 'table4'
export type PartKey = 'part1' | 'part2' | 'part3' | 'part4' | 'part5' | 'part6'
export type NarrativePart = 'part1' | 'part5' | 'part6'
/** Named after the year of the notice that prescribes the form. */
export type EditionId = '2019' | '2021'

/** What a number cell may hold by the form's own nature. */
export type ValueKind = 'nonNegativeInteger' | 'signedInteger' | 'nonNegativeDecimal'
export type Unit = '件' | '项' | '万元'

/** One printed heading of a table, row or column; the leaves own the number cells. */
export interface Heading {
  readonly key: string
  readonly label: string
  readonly children?: readonly Heading[]
  /** Leaf columns only; absent means a count. */
  readonly valueKind?: ValueKind
  /** Leaf columns only: grid columns covered, 1 when absent. */
  readonly span?: number
  /** The heading is printed as 总计: its cells derive from the relation with basis `total`. */
  readonly total?: true
}

/** A piece of a table with heads of its own; table 2 stacks several, tables 3 and 4 are one block. */
export interface Block {
  readonly key: string
  /** Full-width line above the block, e.g. 第二十条第（一）项. */
  readonly banner?: string
  /** Text of the cell where row and column headings meet; absent when there are no row headings. */
  readonly corner?: string
  readonly unit: Unit | null
  readonly columns: readonly Heading[]
  readonly rows: readonly Heading[]
}

export interface TableDefinition {
  readonly id: TableId
  readonly part: PartKey
  readonly title: string
  readonly unit: Unit | null
  /** Grid columns taken by row headings. */
  readonly labelColumns: number
  /** Relative width of each grid column as printed. */
  readonly widths: readonly number[]
  readonly blocks: readonly Block[]
  readonly relations: readonly Relation[]
}

export interface CellAddress {
  readonly table: TableId
  readonly row: string
  readonly column: string
}

/** `table3.granted.naturalPerson`: the path of a cell inside `report.tables`. */
export type CellKey = `${TableId}.${string}.${string}`

/** A figure stated in the text, read by `checks`. */
export type NarrativeFigure = `part1.${string}` | `part6.${string}` | `any${string}`

export type Term =
  | { readonly kind: 'cell'; readonly cell: CellAddress; readonly year: 0 | -1; readonly weight: 1 | -1 }
  | { readonly kind: 'constant'; readonly constant: number }
  | { readonly kind: 'narrative'; readonly figure: NarrativeFigure; readonly scale?: string }

export type Operator = '=' | '>=' | '<=' | '≈' | 'bothZeroOrBothNonZero'
export type Severity = 'error' | 'warning' | 'notice' | 'trial'
/** printed in the form · implied by the label 总计 · reviewers' practice · sanity · law */
export type Basis = 'printed' | 'total' | 'practice' | 'sanity' | 'law'

/** A declared equation or bound: weighted terms on two sides. */
export interface Relation {
  readonly key: string
  /** Short code to say on the telephone, e.g. 勾3-01. */
  readonly code: string
  readonly title: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  readonly operator: Operator
  readonly severity: Severity
  readonly basis: Basis
  readonly clause?: string
  readonly requires?: 'previousYearReport' | 'previousYearReport2019Edition' | 'previousYearReport2021Edition'
  readonly appliesTo?: 'township'
  readonly note?: string
}

export interface Aspect {
  readonly key: string
  readonly number: string
  readonly heading: string
  readonly aliases: readonly string[]
}

export interface PartDefinition {
  readonly key: PartKey
  readonly number: 1 | 2 | 3 | 4 | 5 | 6
  /** Exact printed heading including its Chinese number. */
  readonly heading: string
  /** Other spellings met in real reports; readers accept them, nothing prints them. */
  readonly aliases: readonly string[]
  readonly content:
    | { readonly kind: 'narrative'; readonly part: NarrativePart; readonly aspects: readonly Aspect[] }
    | { readonly kind: 'table'; readonly table: TableId }
}

export interface Edition {
  readonly id: EditionId
  /** Document number of the notice that prescribes the form. */
  readonly document: string
  readonly documentTitle: string
  readonly documentDate: string | null
  readonly firstYear: number
  readonly lastYear: number | null
  readonly parts: readonly PartDefinition[]
  readonly tables: readonly TableDefinition[]
  /** Relations between years and between text and tables. */
  readonly crossRelations: readonly Relation[]
  /** Labels that only this edition prints; readers tell the edition by them. */
  readonly fingerprints: readonly string[]
}
