import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { zhCn } from './zh-cn'

export type Language = 'zh-CN' | 'en'

/** Starts the interface's own words; the mandated wording of the form never passes through here. */
export function startWords(language: Language = 'zh-CN'): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCn }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}
