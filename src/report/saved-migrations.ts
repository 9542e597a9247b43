/** Turns the saved form of one version into the next; `from` is the version it reads. */
export interface SavedMigration {
  readonly from: number
  readonly migrate: (saved: Record<string, unknown>) => Record<string, unknown>
}

/** Oldest first. Empty while the first version is the only one. */
export const savedMigrations: readonly SavedMigration[] = []

/** The saved form brought to the newest version by every migration that applies. */
export function migrated(
  saved: Record<string, unknown>,
  version: number,
  migrations: readonly SavedMigration[],
): Record<string, unknown> {
  return migrations.filter(({ from }) => from >= version).reduce((form, { migrate }) => migrate(form), saved)
}
