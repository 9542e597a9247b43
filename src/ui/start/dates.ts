const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** 2027年1月31日 */
export const longDate = (day: Date): string => `${day.getFullYear()}年${shortDate(day)}`

/** 1月31日 */
export const shortDate = (day: Date): string => `${day.getMonth() + 1}月${day.getDate()}日`

/** 14:32 */
export const clockTime = (time: Date): string => `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`

export const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString()
