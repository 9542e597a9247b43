import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { handbook } from '../../checks/handbook'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { HandbookPage } from './handbook-page'

const onBack = vi.fn()
const open = (...partOne: string[]) => onDesk(<HandbookPage onBack={onBack} />, reportWith({}, ...partOne), 'part1')

test('every rule stands in the handbook with its example, and Back leads back', async () => {
  open()
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

test('a county’s word list is loaded, looks at the report at once, and can be taken away', async () => {
  const { desk } = open('在政务超市公开。')
  const found = () => desk.result().findings.filter(({ rule }) => rule === 'county.word').length
  const input = screen.getByLabelText('载入词表', { selector: 'input' })
  await userEvent.upload(input, new File(['[]'], 'no-list.json', { type: 'application/json' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('no-list.json')
  const list = new File(['{"phrases":[{"wrong":"政务超市"}]}'], 'words.json', { type: 'application/json' })
  await userEvent.upload(input, list)
  expect(await screen.findByText('1 个词，0 个地名')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(found()).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: '去掉词表' }))
  expect(found()).toBe(0)
})
