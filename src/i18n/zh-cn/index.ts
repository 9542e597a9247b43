import { editor } from './editor'
import { narrative } from './narrative'
import { notes } from './notes'
import { output } from './output'
import { start } from './start'
import { table } from './table'

export const zhCn = { editor, narrative, notes, output, start, table } as const
