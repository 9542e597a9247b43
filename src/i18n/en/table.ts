import type { Wording } from '../wording'
import type { table as zh } from '../zh-cn/table'

export const table: Wording<typeof zh> = {}
