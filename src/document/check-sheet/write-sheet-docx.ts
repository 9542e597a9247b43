import { run, styledParagraph } from '../docx/paragraphs'
import { wordPackage } from '../docx/word-package'
import { type Element, element } from '../ooxml/element'
import type { SheetBlock, SheetDocument } from './sheet-document'
import { sheetTableElements } from './sheet-table'

// Over tables that fill the type area, a heading stands at their edge.
const unindented = element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 })

function elements(block: SheetBlock): readonly Element[] {
  if (block.kind === 'heading') return [styledParagraph('Heading1', [run(block.text)], [unindented])]
  return block.kind === 'line' ? [styledParagraph('BodyText', [run(block.text)])] : sheetTableElements(block)
}

/** The check sheet as a Word file on official paper; it carries no report and is no draft. */
export function writeSheetDocx({ name, author, language, title, blocks }: SheetDocument): Uint8Array {
  const heading = styledParagraph('Title', [run(title.join('\n'))])
  return wordPackage({
    name,
    author,
    language,
    blocks: [heading, ...blocks.flatMap(elements)],
    media: [],
    source: null,
  })
}
