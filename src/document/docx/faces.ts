import type { officialLayout } from '../../editions/official-layout'
import { fontNames } from '../font-names'
import { type Element, element, property } from '../ooxml/element'

type Face = (typeof officialLayout.faces)[keyof typeof officialLayout.faces]

/** All four slots, so that digits and quotation marks do not fall into another face. */
function fontSlots(family: keyof typeof fontNames): Element {
  const { name } = fontNames[family]
  return element('w:rFonts', {
    'w:ascii': name,
    'w:hAnsi': name,
    'w:eastAsia': name,
    'w:cs': name,
    'w:hint': 'eastAsia',
  })
}

export const size = (pt: number): Element[] => [property('sz', pt * 2), property('szCs', pt * 2)]

export const face = ({ family, pt }: Face): Element[] => [fontSlots(family), ...size(pt)]

/** Names, replacements and classes of the fonts used, for machines that lack them. */
export const fontTable = (): Element =>
  element(
    'w:fonts',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    Object.values(fontNames).map(({ name, alternative }) =>
      element('w:font', { 'w:name': name }, [
        property('altName', alternative),
        property('charset', '86'),
        property('family', 'auto'),
        property('pitch', 'default'),
      ]),
    ),
  )
