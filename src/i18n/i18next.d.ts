import 'i18next'
import type { zhCn } from './zh-cn'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zhCn }
  }
}
