/** 2027-01-20 of a date picker as the form prints it: 2027年1月20日; "" for no date. */
export function printedDate(picked: string): string {
  const match = /^(\d{4,})-(\d{2})-(\d{2})$/.exec(picked)
  if (match === null) return ''
  const [, year, month, day] = match
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** A printed date for the picker; "" when it is written otherwise. */
export function pickedDate(printed: string): string {
  const match = /^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/.exec(printed)
  if (match === null) return ''
  const [, year = '', month = '', day = ''] = match
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
