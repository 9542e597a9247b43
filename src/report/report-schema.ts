import * as z from 'zod/mini'
import { formatName, formatVersion } from './saved-report'
import { reportShape } from './shape'

const savedShape = z.object({ format: z.literal(formatName), version: z.literal(formatVersion), report: reportShape })

/** The saved form as a JSON Schema, for other programs that write or read such files. */
export const reportSchema = (): unknown => ({
  title: '政府信息公开工作年度报告',
  ...z.toJSONSchema(savedShape, { io: 'input' }),
})
