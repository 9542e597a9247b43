import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content, ReportDocument } from '../../src/document/report-document'

type Make = new (options: unknown) => object

/** The few names used of the `docx` package, which this project does not depend on. */
interface DocxPackage {
  readonly Document: Make
  readonly Paragraph: Make
  readonly Table: Make
  readonly TableRow: Make
  readonly TableCell: Make
  readonly ImageRun: Make
  readonly Packer: { readonly toBuffer: (document: object) => Promise<Uint8Array> }
}

/** The `docx` package lying in a folder, e.g. /tmp/x/node_modules/docx, or null. */
export async function findDocxPackage(folder: string | undefined): Promise<DocxPackage | null> {
  if (folder === undefined) return null
  return (await import(pathToFileURL(join(folder, 'dist/index.mjs')).href)) as DocxPackage
}

/** A comparable document by the `docx` package: the same text, tables with their spans, pictures. */
export function writeWithDocxPackage(docx: DocxPackage, report: ReportDocument): Promise<Uint8Array> {
  const content = (piece: Content): object => {
    if (piece.kind === 'paragraph')
      return new docx.Paragraph({ text: piece.heading + piece.text, indent: { firstLine: 640 } })
    if (piece.kind === 'table')
      return new docx.Table({
        rows: piece.rows.map(
          (cells) =>
            new docx.TableRow({
              children: cells.map(
                ({ rowSpan, colSpan, text }) =>
                  new docx.TableCell({ rowSpan, columnSpan: colSpan, children: [new docx.Paragraph({ text })] }),
              ),
            }),
        ),
      })
    if (piece.picture === null) return new docx.Paragraph({ text: piece.alternative })
    const { base64, format, widthMm, heightMm } = piece.picture
    const image = new docx.ImageRun({
      type: format === 'png' ? 'png' : 'jpg',
      data: Buffer.from(base64, 'base64'),
      transformation: { width: widthMm, height: heightMm },
    })
    return new docx.Paragraph({ children: [image] })
  }
  const children = [
    ...report.title.map((text) => new docx.Paragraph({ text })),
    ...report.introduction.map(content),
    ...report.parts.flatMap((part) => [
      new docx.Paragraph({ text: part.heading, heading: 'Heading1' }),
      ...part.content.map(content),
    ]),
  ]
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }))
}
