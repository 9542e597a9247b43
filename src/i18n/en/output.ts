import type { Wording } from '../wording'
import type { output as zh } from '../zh-cn/output'

export const output: Wording<typeof zh> = {}
