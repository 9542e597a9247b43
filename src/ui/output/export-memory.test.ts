import { expect, test, vi } from 'vitest'
import { freshArchive, reportOf } from '../../storage/archive.fixture'
import { exportMemory, usualHabit } from './export-memory'

test('whoever follows a habit hears of it at once and of every change', async () => {
  const archive = await freshArchive().openWindow()
  const memory = exportMemory(archive, await archive.create(reportOf(2026), 'written'))
  const [told, stopped] = [vi.fn(), vi.fn()]
  memory.followHabit('青石镇人民政府', told)
  const stop = memory.followHabit('青石镇人民政府', stopped)
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledWith(usualHabit))
  stop()

  await memory.keepHabit('云溪乡人民政府', { sealed: true, letter: '函' })
  await memory.keepHabit('青石镇人民政府', { sealed: true, letter: '报告' })
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ sealed: true, letter: '报告' }))
  expect(told).toHaveBeenNthCalledWith(1, usualHabit)
  expect(stopped).toHaveBeenCalledTimes(1)
})
