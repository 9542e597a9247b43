import type { Wording } from '../wording'
import type { editor as zh } from '../zh-cn/editor'

export const editor: Wording<typeof zh> = {}
