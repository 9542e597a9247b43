import type { Edition } from '../../editions/edition'
import { withArabicYears, yearsIn } from './dates'

export interface YearEvidence {
  readonly title: string
  readonly introduction: string
  readonly date: string
  readonly texts: readonly string[]
  readonly fileName: string
}

export interface YearFound {
  readonly year: number
  readonly from: 'title' | 'period' | 'introduction' | 'text' | 'name' | 'date' | 'edition'
}

const period = /(20\d{2})年(?:度)?1月1日/

function mostFrequent(years: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

/** The year reported on: what the title says, else the period of the figures, else the best guess. */
export function findYear({ title, introduction, date, texts, fileName }: YearEvidence, edition: Edition): YearFound {
  const [inTitle] = yearsIn(title)
  if (inTitle !== undefined) return { year: inTitle, from: 'title' }
  const inPeriod = period.exec(withArabicYears(introduction))?.[1]
  if (inPeriod !== undefined) return { year: Number(inPeriod), from: 'period' }
  const [inName] = yearsIn(fileName)
  if (inName !== undefined) return { year: inName, from: 'name' }
  const inText = mostFrequent(texts.flatMap(yearsIn))
  const [signed] = yearsIn(date)
  if (inText !== null && (signed === undefined || inText < signed)) return { year: inText, from: 'text' }
  if (signed !== undefined) return { year: signed - 1, from: 'date' }
  return { year: edition.firstYear, from: 'edition' }
}
