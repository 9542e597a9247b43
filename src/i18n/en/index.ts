import type { Wording } from '../wording'
import type { zhCn } from '../zh-cn'
import { editor } from './editor'
import { narrative } from './narrative'
import { notes } from './notes'
import { output } from './output'
import { preview } from './preview'
import { start } from './start'
import { table } from './table'

export const en: Wording<typeof zhCn> = { editor, narrative, notes, output, preview, start, table }
