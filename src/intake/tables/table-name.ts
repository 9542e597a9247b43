import type { TableDefinition } from '../../editions/edition'

/** What clerks call a table: by the number of its part. */
export const tableName = ({ part }: TableDefinition): string => `表${'〇一二三四五六'[Number(part.slice(-1))] ?? ''}`
