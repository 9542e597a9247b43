import type { Wording } from '../wording'
import type { narrative as zh } from '../zh-cn/narrative'

export const narrative: Wording<typeof zh> = {}
