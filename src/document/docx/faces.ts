import type { officialLayout } from '../../editions/official-layout'
import { type Element, element, property } from '../ooxml/element'

/** Font names as offices have them installed, and the name a machine without them may know instead. */
const fonts = {
  小标宋: { name: '方正小标宋简体', alternative: 'STZhongsong' },
  黑体: { name: '黑体', alternative: 'SimHei' },
  楷体: { name: '楷体_GB2312', alternative: 'KaiTi' },
  仿宋: { name: '仿宋_GB2312', alternative: 'FangSong' },
  宋体: { name: '宋体', alternative: 'SimSun' },
} as const

type Face = (typeof officialLayout.faces)[keyof typeof officialLayout.faces]

/** All four slots, so that digits and quotation marks do not fall into another face. */
function fontSlots(family: keyof typeof fonts): Element {
  const { name } = fonts[family]
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
    Object.values(fonts).map(({ name, alternative }) =>
      element('w:font', { 'w:name': name }, [
        property('altName', alternative),
        property('charset', '86'),
        property('family', 'auto'),
        property('pitch', 'default'),
      ]),
    ),
  )
