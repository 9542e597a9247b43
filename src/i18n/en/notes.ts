import type { Wording } from '../wording'
import type { notes as zh } from '../zh-cn/notes'

export const notes: Wording<typeof zh> = {}
