import type { CellDefinition } from '../editions/cells'
import type { Edition, TableId } from '../editions/edition'

const digits = '〇一二三四五六'

/** 表二, 表三, 表四: how everyone calls a table, from the number of its part. */
export function tableName(edition: Edition, table: TableId): string {
  const part = edition.parts.find(({ content }) => content.kind === 'table' && content.table === table)
  return `表${digits[part?.number ?? 0]}`
}

/** A printed label up to its first explanation: （二）部分公开 of （二）部分公开（区分处理的…）. */
const head = (label: string): string =>
  /^(?:[一二三四五六]、|（[一二三四五六七]）|\d\.)?[^、（，]+/.exec(label)?.[0] ?? label

/** The number a label starts with: （三） of （三）不予公开, 一 of 一、本年新收…. */
const numberOfLabel = (label: string): string => /^（[一二三四五六七]）/.exec(label)?.[0] ?? ''

/** How a row is called in a sentence: its own label, with the group's number in front where 1. alone would be unclear. */
export function rowName({ rowPath }: CellDefinition): string {
  const own = rowPath[rowPath.length - 1]
  if (own === undefined) return ''
  const group = /^\d/.test(own) ? numberOfLabel(rowPath[rowPath.length - 2] ?? '') : ''
  return group + head(own)
}

/** How a column is called: its own label, with the procedure in front in table 4, where 总计 stands three times. */
export function columnName({ columnPath, rowPath }: CellDefinition): string {
  const own = columnPath[columnPath.length - 1] ?? ''
  const name = own.replace(/（单位：.*）$/, '')
  return rowPath.length > 0 ? name : `${columnPath[columnPath.length - 2]}「${name}」`
}

/** One cell in words: （一）予以公开·自然人. */
export const cellName = (cell: CellDefinition): string =>
  cell.rowPath.length === 0 ? columnName(cell) : `${rowName(cell)}·${columnName(cell)}`

/** 一, 二, 三, 四: the number of the item that a row of table 3 belongs to; empty where the form numbers no items. */
export const itemNumber = ({ rowPath }: CellDefinition): string =>
  /^([一二三四五六])、/.exec(rowPath[0] ?? '')?.[1] ?? ''
