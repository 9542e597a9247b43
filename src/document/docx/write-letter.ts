import { officialLayout } from '../../editions/official-layout'
import type { Letter } from '../letter'
import { element } from '../ooxml/element'
import { characters, linePitch } from './measures'
import { run, styledParagraph } from './paragraphs'
import { signature } from './signature'
import { wordPackage } from './word-package'

const said = '附件：'
const indent = officialLayout.firstLineIndentCharacters

/** Lines of a long name stand under its first character. */
const underName = element('w:ind', {
  'w:leftChars': (indent + said.length) * 100,
  'w:left': characters(indent + said.length),
  'w:hangingChars': said.length * 100,
  'w:hanging': characters(said.length),
})
const blankLineAbove = element('w:spacing', { 'w:before': linePitch, 'w:beforeLines': 100 })

/** The covering letter as a Word file. The attachment's name stands alone, without a mark behind it. */
export function writeLetter(letter: Letter): Uint8Array {
  const blocks = [
    styledParagraph('Title', [run(letter.title.join('\n'))]),
    styledParagraph('Addressee', [run(letter.addressee)]),
    ...letter.paragraphs.map((words) => styledParagraph('BodyText', [run(words)])),
    styledParagraph('BodyText', [run(`${said}${letter.attachment}`)], [blankLineAbove, underName]),
    ...(letter.signature === null ? [] : signature(letter.signature)),
    ...(letter.note === '' ? [] : [styledParagraph('BodyText', [run(letter.note)])]),
  ]
  return wordPackage({ ...letter, blocks, media: [], source: null })
}
