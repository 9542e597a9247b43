/** A calendar day, at midnight by the clock on the wall. */
const startOfDay = (time: Date): Date => new Date(time.getFullYear(), time.getMonth(), time.getDate())

/** Reports are due in January, so until summer the year to report on is the last one. */
export const reportYearAt = (today: Date): number =>
  today.getMonth() < 6 ? today.getFullYear() - 1 : today.getFullYear()

/** 31 January of the following year, the date of article 50. */
export const statutoryDate = (reportYear: number): string => `${reportYear + 1}-01-31`

const daysBetween = (from: Date, to: Date): number =>
  Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / 86_400_000)

function dateOf(isoDay: string): Date {
  const [year = 1970, month = 1, day = 1] = isoDay.split('-').map(Number)
  return new Date(year, month - 1, day)
}

export interface Deadline {
  readonly reportYear: number
  /** Where the scale begins and ends. */
  readonly start: Date
  readonly end: Date
  /** Days from today to the date, negative once it is past. */
  readonly days: number
  readonly tone: 'calm' | 'near' | 'past'
  /** Place of today and of 31 December on the scale, 0 to 1. */
  readonly today: number
  readonly yearEnd: number
  /** One mark per day, or per month where days would run together. */
  readonly ticks: readonly { readonly at: number; readonly long: boolean }[]
}

const redFrom = 7
const mostDayTicks = 75

function scaleStart(today: Date, end: Date, reportYear: number): Date {
  const december = new Date(reportYear, 11, 1)
  if (today >= december && december < end) return december
  const month = new Date(today.getFullYear(), today.getMonth(), 1)
  return month < end ? month : new Date(end.getFullYear(), end.getMonth() - 1, 1)
}

/** The way from today to the day of publication, as it is drawn. */
export function deadlineOf(now: Date, reportYear: number, dueDate: string): Deadline {
  const today = startOfDay(now)
  const end = dateOf(dueDate)
  const start = scaleStart(today, end, reportYear)
  const length = daysBetween(start, end)
  const placeOf = (day: Date): number => Math.min(1, Math.max(0, daysBetween(start, day) / length))
  const days = daysBetween(today, end)
  const all = Array.from({ length: length + 1 }, (_, index) => {
    const day = new Date(start.getFullYear(), start.getMonth(), start.getDate() + index)
    const long = length > mostDayTicks ? day.getMonth() % 3 === 0 : index % 5 === 4
    return { at: index / length, long, first: day.getDate() === 1 }
  })
  return {
    reportYear,
    start,
    end,
    days,
    tone: days < 0 ? 'past' : days <= redFrom ? 'near' : 'calm',
    today: placeOf(today),
    yearEnd: placeOf(new Date(reportYear, 11, 31)),
    ticks: all.filter(({ first }) => length <= mostDayTicks || first).map(({ at, long }) => ({ at, long })),
  }
}
