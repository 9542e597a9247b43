import { type Departure, nameOf } from './departure'

/** A way to leave as one file. */
export interface FileFormat {
  readonly mime: string
  readonly name: (departure: Departure) => string
  readonly write: (departure: Departure) => Promise<Uint8Array | string>
}

export const wordMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Writers are loaded when first used; the form itself does not wait for them. */
export const reportFiles = {
  docx: {
    mime: wordMime,
    name: (departure) => nameOf(departure, 'docx'),
    write: async ({ document }) => (await import('../../document/docx/write-docx')).writeDocx(document),
  },
  ofd: {
    mime: 'application/ofd',
    name: (departure) => nameOf(departure, 'ofd'),
    write: async ({ document }) => (await import('../../document/ofd/write-ofd')).writeOfd(document),
  },
  html: {
    mime: 'text/html;charset=utf-8',
    name: (departure) => nameOf(departure, 'html'),
    write: async ({ document, facts }) => (await import('../../document/html/write-html')).writeHtml(document, facts),
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    name: (departure) => nameOf(departure, 'xlsx'),
    write: async ({ document }) => (await import('../../document/xlsx/write-xlsx')).writeXlsx(document),
  },
  json: {
    mime: 'application/json',
    name: (departure) => nameOf(departure, 'json'),
    write: async ({ report }) => (await import('../../document/write-json')).writeJson(report),
  },
} as const satisfies Readonly<Record<string, FileFormat>>
