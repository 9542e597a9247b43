import type { Letter } from '../letter'
import { element } from '../ooxml/element'
import { linePitch } from './measures'
import { run, styledParagraph } from './paragraphs'
import { signature } from './signature'
import { wordPackage } from './word-package'

const blankLineAbove = element('w:spacing', { 'w:before': linePitch, 'w:beforeLines': 100 })

/** The covering letter as a Word file. The attachment's name stands alone, without a mark behind it. */
export function writeLetter(letter: Letter): Uint8Array {
  const blocks = [
    styledParagraph('Title', [run(letter.title.join('\n'))]),
    styledParagraph('Addressee', [run(letter.addressee)]),
    ...letter.paragraphs.map((words) => styledParagraph('BodyText', [run(words)])),
    styledParagraph('BodyText', [run(`附件：${letter.attachment}`)], [blankLineAbove]),
    ...(letter.signature === null ? [] : signature(letter.signature)),
    ...(letter.note === '' ? [] : [styledParagraph('BodyText', [run(letter.note)])]),
  ]
  return wordPackage({ ...letter, blocks, media: [], source: null })
}
