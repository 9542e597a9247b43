const eightHours = 8 * 3_600_000

/** An instant in the one time zone of the country, so that the sheet is the same on every machine. */
export function explainedAt(instant: string): string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  const [date = '', clock = ''] = new Date(time + eightHours).toISOString().split('T')
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日 ${clock.slice(0, 5)}`
}
