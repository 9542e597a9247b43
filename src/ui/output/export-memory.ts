import { createContext, useContext } from 'react'
import type { Archive } from '../../storage/archive/archive'
import type { FinalExport } from '../../storage/archive/final-exports'
import type { LeavingHabit } from '../../storage/settings/settings'

/** What the export page remembers from one time to the next. */
export interface ExportMemory {
  readonly lastFinal: () => Promise<FinalExport | null>
  readonly keepFinal: (kept: Omit<FinalExport, 'at'>) => Promise<FinalExport>
  readonly habit: (agency: string) => Promise<LeavingHabit>
  readonly keepHabit: (agency: string, habit: LeavingHabit) => Promise<void>
}

/** Most townships print, seal by hand and write to the county's office. */
export const usualHabit: LeavingHabit = { sealed: false, letter: '函' }

/** Remembers by way of the archive: exports by report, habits by agency. */
export const exportMemory = (archive: Archive, id: string): ExportMemory => ({
  lastFinal: () => archive.finalExport(id),
  keepFinal: (kept) => archive.keepFinalExport(id, kept),
  habit: async (agency) => (await archive.settings()).leaving[agency] ?? usualHabit,
  keepHabit: async (agency, habit) => {
    const { leaving } = await archive.settings()
    await archive.changeSettings({ leaving: { ...leaving, [agency]: habit } })
  },
})

export const ExportMemoryContext = createContext<ExportMemory | null>(null)

/** Null where nothing is kept. */
export const useExportMemory = (): ExportMemory | null => useContext(ExportMemoryContext)
