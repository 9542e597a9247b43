import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { handbook } from '../../checks/handbook'
import { startWords } from '../../i18n'
import { HandbookPage } from './handbook-page'

startWords()

test('every rule stands in the handbook with its example, and Back leads back', async () => {
  const onBack = vi.fn()
  render(<HandbookPage onBack={onBack} />)
  const entries = screen.getAllByRole('article')
  expect(entries).toHaveLength(handbook().length)
  const balance = entries.find((entry) => entry.textContent?.includes('勾3-01'))
  if (balance === undefined) throw new Error('no 勾3-01')
  expect(within(balance).getByText(/格式印明/)).toBeInTheDocument()
  expect(within(balance).getAllByRole('definition')).toHaveLength(2)
  expect(screen.getByRole('button', { name: /回到导出/ })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: /回到导出/ }))
  expect(onBack).toHaveBeenCalledOnce()
})
