import { refuse } from '../../refusal'
import { readStreams } from './compound-file'

/** The parts of a Word 97–2003 file that its text is made of. */
export interface WordFile {
  readonly text: DataView
  readonly data: DataView
  /** Place and length of a structure in the table stream, by its number in the file's header. */
  readonly structure: (index: number) => DataView
  /** The table stream from the beginning of a structure on, for those that run beyond their own length. */
  readonly tableFrom: (index: number) => DataView
  /** Characters of the main text; notes and headers follow behind. */
  readonly mainLength: number
}

const names = [
  'WordDocument',
  '0Table',
  '1Table',
  'Data',
  'EncryptedPackage',
  'Workbook',
  'Book',
  'PowerPoint Document',
]
const viewOf = (bytes: Uint8Array = new Uint8Array()) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Opens the container and its header, refusing what is no readable Word document. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const streams = readStreams(bytes, (name) => names.includes(name))
  if (streams.has('EncryptedPackage')) refuse('文件设有密码，请先去掉密码再读入。')
  if (streams.has('Workbook') || streams.has('Book'))
    refuse('这是 Excel 工作簿，请把报告另存为 Word 文件（.docx）后再读入。')
  if (streams.has('PowerPoint Document')) refuse('这是演示文稿，不是报告文件。')
  const text = viewOf(streams.get('WordDocument'))
  if (text.byteLength < 0x200 || text.getUint16(0, true) !== 0xa5ec) refuse('文件里没有 Word 文档，可能已损坏。')
  const flags = text.getUint16(10, true)
  if ((flags & 0x0100) !== 0) refuse('文件设有密码，请先去掉密码再读入。')
  if (text.getUint16(2, true) < 0xc1) refuse('文件由很旧的 Word 保存，请另存为 .docx 后再读入。')
  const table = viewOf(streams.get((flags & 0x0200) === 0 ? '0Table' : '1Table'))
  const structure = (index: number): DataView => {
    const at = 0x9a + index * 8
    if (at + 8 > text.byteLength) return viewOf()
    const [start, length] = [text.getUint32(at, true), text.getUint32(at + 4, true)]
    if (start + length > table.byteLength) return viewOf()
    return new DataView(table.buffer, table.byteOffset + start, length)
  }
  const tableFrom = (index: number): DataView => {
    const { byteLength, byteOffset, buffer } = structure(index)
    return byteLength === 0
      ? viewOf()
      : new DataView(buffer, byteOffset, table.byteOffset + table.byteLength - byteOffset)
  }
  return { text, tableFrom, data: viewOf(streams.get('Data')), structure, mainLength: text.getUint32(0x4c, true) }
}
