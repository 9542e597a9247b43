import { createContext, useContext } from 'react'
import type { Archive } from '../../storage/archive/archive'
import type { FinalExport } from '../../storage/archive/final-exports'
import type { LeavingHabit } from '../../storage/settings/settings'

/** What the export page remembers from one time to the next. */
export interface ExportMemory {
  readonly lastFinal: () => Promise<FinalExport | null>
  readonly keepFinal: (kept: Omit<FinalExport, 'at'>) => Promise<FinalExport>
  /** Tells the agency's habit now and whenever it is changed, until the returned function is called. */
  readonly followHabit: (agency: string, tell: (habit: LeavingHabit) => void) => () => void
  readonly keepHabit: (agency: string, habit: LeavingHabit) => Promise<void>
}

/** Most townships print, seal by hand and write to the county's office. */
export const usualHabit: LeavingHabit = { sealed: false, letter: '函' }

/** Remembers by way of the archive: exports by report, habits by agency. */
export function exportMemory(archive: Archive, id: string): ExportMemory {
  const followers = new Set<() => void>()
  return {
    lastFinal: () => archive.finalExport(id),
    keepFinal: (kept) => archive.keepFinalExport(id, kept),
    followHabit: (agency, tell) => {
      const follow = () => {
        void archive.settings().then(({ leaving }) => {
          if (followers.has(follow)) tell(leaving[agency] ?? usualHabit)
        })
      }
      followers.add(follow)
      follow()
      return () => followers.delete(follow)
    },
    keepHabit: async (agency, habit) => {
      await archive.changeSettings(({ leaving }) => ({ leaving: { ...leaving, [agency]: habit } }))
      for (const follow of followers) follow()
    },
  }
}

export const ExportMemoryContext = createContext<ExportMemory | null>(null)

/** Null where nothing is kept. */
export const useExportMemory = (): ExportMemory | null => useContext(ExportMemoryContext)
