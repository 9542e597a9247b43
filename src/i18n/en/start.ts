import type { Wording } from '../wording'
import type { start as zh } from '../zh-cn/start'

export const start: Wording<typeof zh> = {}
