import 'fake-indexeddb/auto'
import { editionById } from '../editions'
import { newReport } from '../report/drafting'
import { emptyAgency } from '../report/empty-report'
import type { Report } from '../report/report'
import type { Archive } from './archive/archive'
import { openArchive } from './archive/open-archive'
import type { TextStore } from './journal/journal'
import type { Clock } from './keeping/clock'

export const agency = { ...emptyAgency, name: '云河县青石镇人民政府', county: '云河县' }

export const reportOf = (year: number, changes: Partial<Report> = {}): Report => ({
  ...newReport(agency, year, editionById(year < 2021 ? '2019' : '2021')),
  ...changes,
})

/** localStorage in memory; `room` is how many characters fit in. */
export function memoryStore(room = Number.POSITIVE_INFINITY): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return {
    texts,
    get length() {
      return texts.size
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      const used = [...texts].reduce((sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length), 0)
      if (used + key.length + text.length > room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key) => void texts.delete(key),
  }
}

export interface HandClock extends Clock {
  /** Lets time pass and runs what was due. */
  readonly pass: (milliseconds: number) => void
}

export function handClock(start = new Date(2026, 11, 16, 14, 32).getTime()): HandClock {
  let time = start
  const due = new Map<symbol, { readonly at: number; readonly run: () => void }>()
  return {
    now: () => time,
    after: (milliseconds, run) => {
      const key = Symbol('timer')
      due.set(key, { at: time + milliseconds, run })
      return () => due.delete(key)
    },
    pass: (milliseconds) => {
      time += milliseconds
      for (const [key, { at, run }] of [...due]) {
        if (at > time || !due.delete(key)) continue
        run()
      }
    },
  }
}

let names = 0

/** Windows on one archive that nobody else uses. */
export function freshArchive(clock: Clock = handClock(), store: TextStore | null = memoryStore()) {
  names += 1
  const name = `test-${names}`
  const openWindow = (): Promise<Archive> => openArchive({ name, store, now: () => new Date(clock.now()) })
  return { name, store, clock, openWindow }
}

/** The report with one cell of table 3 filled in, and the change that did it. */
export function withCell(report: Report, text: string, row = 'newRequests', column = 'naturalPerson') {
  const before = report.tables.table3[row]?.[column]
  const line = { ...report.tables.table3[row], [column]: text }
  const tables = { ...report.tables, table3: { ...report.tables.table3, [row]: line } }
  return { report: { ...report, tables }, changes: [{ path: ['tables', 'table3', row, column], before, after: text }] }
}
