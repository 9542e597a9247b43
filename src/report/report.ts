import type { EditionId, NarrativePart, TableId } from '../editions/edition'

/** Township-level agencies; each has its own way to refer to itself (我镇, 我乡, 我街道). */
export type UnitType = '镇' | '乡' | '街道'

/** What stays the same from year to year about the agency that reports. Every field may be empty. */
export interface Agency {
  /** Full name as signed, e.g. 青石镇人民政府. */
  name: string
  unitType: UnitType
  province: string
  city: string
  county: string
  /** The office that answers questions about the report. */
  office: string
  address: string
  postcode: string
  telephone: string
  fax: string
  email: string
  websiteName: string
  websiteAddress: string
}

/** A piece of running text. The level of a paragraph is read from its numbering, never stored. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | {
      kind: 'figure'
      /** PNG or JPEG as a data URL. */
      image: string
      caption: string
      /** What the picture shows, for readers who cannot see it. */
      alternative: string
    }

/** Why a finding that need not be mended stands; bound to the values it was given for. */
export interface Acknowledgement {
  rule: string
  fingerprint: string
  reason: string
  /** ISO time of the explanation. */
  at: string
}

/** Text as typed by row and column key; blank is "". */
export type TableText = Record<string, Record<string, string>>

/** A whole report, finished or not. Every cell is the text as typed or read. */
export interface Report {
  edition: EditionId
  /** The year reported on, not the year of publication. */
  year: number
  agency: Agency
  title: string
  /** Paragraphs before part one, separated by line breaks. */
  introduction: string
  narratives: Record<NarrativePart, Block[]>
  tables: Record<TableId, TableText>
  signature: { agency: string; date: string }
  acknowledgements: Acknowledgement[]
}
