import { officialLayout } from '../../editions/official-layout'
import { type Element, element, property } from '../ooxml/element'
import { face } from './faces'
import { wordNamespace } from './namespaces'
import { headingCharacterStyles, paragraphStyles, type Style } from './paragraph-styles'

function styleOf(type: 'paragraph' | 'character', { id, name, basedOn, next, paragraph, run }: Style): Element {
  const properties = [property('name', name), property('basedOn', basedOn), element('w:qFormat')]
  if (next !== undefined) properties.push(property('next', next))
  if (paragraph !== undefined) properties.push(element('w:pPr', {}, paragraph))
  if (run !== undefined) properties.push(element('w:rPr', {}, run))
  const linked = type === 'character' ? id.replace(/Char$/, '') : `${id}Char`
  if (type === 'character' || headingCharacterStyles.some((style) => style.id === linked))
    properties.push(property('link', linked))
  return element('w:style', { 'w:type': type, 'w:styleId': id }, properties)
}

const hiddenDefault = (type: string, id: string, name: string): Element =>
  element('w:style', { 'w:type': type, 'w:default': 1, 'w:styleId': id }, [
    property('name', name),
    property('uiPriority', 99),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
  ])

const body = face(officialLayout.faces.body)

const normal = element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
  property('name', 'Normal'),
  element('w:qFormat'),
  element('w:pPr', {}, [
    // A page holds 22 lines even when one of them is the last of its paragraph.
    property('widowControl', 0),
    // No gaps between Chinese and figures: they would push characters off the grid.
    property('autoSpaceDE', 0),
    property('autoSpaceDN', 0),
    property('jc', 'both'),
  ]),
  element('w:rPr', {}, body),
])

// Latin words are told by their own language, or web addresses would break after any letter.
const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' })

export const styles = (): Element =>
  element('w:styles', { 'xmlns:w': wordNamespace }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [element('w:rPr', {}, [...body, language])]),
      element('w:pPrDefault'),
    ]),
    normal,
    hiddenDefault('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
    hiddenDefault('table', 'TableNormal', 'Normal Table'),
    ...paragraphStyles.map((style) => styleOf('paragraph', style)),
    ...headingCharacterStyles.map((style) => styleOf('character', style)),
  ])
