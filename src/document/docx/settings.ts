import { type Element, element, property } from '../ooxml/element'
import { wordNamespace } from './namespaces'

const wordSetting = (name: string, value: string): Element =>
  element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value })

export const settings = (): Element =>
  element('w:settings', { 'xmlns:w': wordNamespace }, [
    element('w:zoom', { 'w:percent': 100 }),
    property('defaultTabStop', 420),
    element('w:evenAndOddHeaders'),
    // Squeezed punctuation would bring a 29th character onto the line.
    property('characterSpacingControl', 'doNotCompress'),
    element('w:compat', {}, [
      element('w:useFELayout'),
      wordSetting('compatibilityMode', '15'),
      wordSetting('overrideTableStyleFontSizeAndJustification', '1'),
      wordSetting('enableOpenTypeFeatures', '1'),
      wordSetting('doNotFlipMirrorIndents', '1'),
    ]),
    element('w:themeFontLang', { 'w:val': 'zh-CN', 'w:eastAsia': 'zh-CN' }),
  ])
