import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content, DocumentTable, Paragraph, ReportDocument } from '../../src/document/report-document'

type Make = new (options: unknown) => object

/** The few names used of the `docx` package, which this project does not depend on. */
interface DocxPackage {
  readonly Document: Make
  readonly Paragraph: Make
  readonly TextRun: Make
  readonly Table: Make
  readonly TableRow: Make
  readonly TableCell: Make
  readonly ImageRun: Make
  readonly Footer: Make
  readonly PageNumber: { readonly CURRENT: string }
  readonly Packer: { readonly toBuffer: (document: object) => Promise<Uint8Array> }
}

/** The `docx` package lying in a folder, e.g. /tmp/x/node_modules/docx, or null. */
export async function findDocxPackage(folder: string | undefined): Promise<DocxPackage | null> {
  if (folder === undefined) return null
  return (await import(pathToFileURL(join(folder, 'dist/index.mjs')).href)) as DocxPackage
}

const textWidth = 8845
const body = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋_GB2312', cs: 'Times New Roman' }
const heading = { ...body, eastAsia: '黑体' }
const page = { margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 } }

/** A comparable document by the `docx` package: text, fonts, indents, tables with spans and widths, pictures, footers. */
export function writeWithDocxPackage(docx: DocxPackage, report: ReportDocument): Promise<Uint8Array> {
  const run = (text: string, font: object = body, size = 32): object => new docx.TextRun({ text, font, size })
  const spacing = { line: 579, lineRule: 'exact' }

  const paragraph = ({ heading: opening, text }: Paragraph): object =>
    new docx.Paragraph({
      children: [run(opening, heading), run(text)],
      alignment: 'both',
      indent: { firstLine: 640 },
      spacing,
    })

  const table = ({ rows, widths, headRows }: DocumentTable): object =>
    new docx.Table({
      layout: 'fixed',
      width: { size: textWidth, type: 'dxa' },
      columnWidths: widths.map((share) => Math.round(share * textWidth)),
      rows: rows.map(
        (cells, index) =>
          new docx.TableRow({
            tableHeader: index < headRows,
            cantSplit: true,
            children: cells.map(
              ({ rowSpan, colSpan, text, align }) =>
                new docx.TableCell({
                  rowSpan,
                  columnSpan: colSpan,
                  verticalAlign: 'center',
                  margins: { left: 28, right: 28 },
                  children: [new docx.Paragraph({ alignment: align, children: [run(text, body, 21)] })],
                }),
            ),
          }),
      ),
    })

  const content = (piece: Content): object => {
    if (piece.kind === 'paragraph') return paragraph(piece)
    if (piece.kind === 'table') return table(piece)
    if (piece.picture === null) return new docx.Paragraph({ text: piece.alternative })
    const { base64, format, widthMm, heightMm } = piece.picture
    const image = new docx.ImageRun({
      type: format === 'png' ? 'png' : 'jpg',
      data: Buffer.from(base64, 'base64'),
      transformation: { width: widthMm, height: heightMm },
      altText: { name: piece.caption, description: piece.alternative },
    })
    return new docx.Paragraph({ alignment: 'center', children: [image, run(piece.caption)] })
  }

  const footer = (alignment: string): object =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment,
          children: [new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], size: 28 })],
        }),
      ],
    })
  const children = [
    ...report.title.map((text) => new docx.Paragraph({ alignment: 'center', children: [run(text, heading, 44)] })),
    ...report.introduction.map(paragraph),
    ...report.parts.flatMap((part) => [
      new docx.Paragraph({ heading: 'Heading1', spacing, children: [run(part.heading, heading)] }),
      ...part.content.map(content),
    ]),
    ...(report.signature === null ? [] : [run(report.signature.agency), run(report.signature.date)]).map(
      (signed) => new docx.Paragraph({ alignment: 'right', children: [signed] }),
    ),
  ]
  return docx.Packer.toBuffer(
    new docx.Document({
      title: report.name,
      creator: report.author,
      evenAndOddHeaderAndFooters: true,
      sections: [{ properties: { page }, footers: { default: footer('right'), even: footer('left') }, children }],
    }),
  )
}
