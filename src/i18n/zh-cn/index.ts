import { editor } from './editor'
import { narrative } from './narrative'
import { notes } from './notes'
import { output } from './output'
import { preview } from './preview'
import { start } from './start'
import { table } from './table'

export const zhCn = { editor, narrative, notes, output, preview, start, table } as const
