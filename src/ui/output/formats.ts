import type { ReportDocument } from '../../document/report-document'
import type { Report } from '../../report/report'

export type Format = 'docx' | 'print' | 'html' | 'xlsx' | 'json'

interface FileFormat {
  readonly ending: string
  readonly mime: string
  readonly write: (document: ReportDocument, report: Report) => Promise<Uint8Array | string>
}

/** Writers are loaded when first used; the form itself does not wait for them. */
export const fileFormats: Readonly<Record<Exclude<Format, 'print'>, FileFormat>> = {
  docx: {
    ending: '.docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document) => (await import('../../document/docx/write-docx')).writeDocx(document),
  },
  html: {
    ending: '.html',
    mime: 'text/html;charset=utf-8',
    write: async (document) => (await import('../../document/html/write-html')).writeHtml(document),
  },
  xlsx: {
    ending: '.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (document) => (await import('../../document/xlsx/write-xlsx')).writeXlsx(document),
  },
  json: {
    ending: '.json',
    mime: 'application/json',
    write: async (_, report) => (await import('../../document/write-json')).writeJson(report),
  },
}

export const formats: readonly Format[] = ['docx', 'print', 'html', 'xlsx', 'json']
