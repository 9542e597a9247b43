import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Desk } from '../desk/desk'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { NarrativeEditor } from './narrative-editor'

const texts = (desk: Desk) =>
  desk.report().narratives.part1.map((block) => (block.kind === 'paragraph' ? block.text : '图'))

function open(now: readonly string[], before: readonly string[]): Desk {
  const last = { ...reportWith({}, ...before), year: 2025 }
  return onDesk(<NarrativeEditor part="part1" />, reportWith({}, ...now), 'part1', last).desk
}

const skeleton = ['（一）主动公开', '', '（二）依申请公开', '']
const before = ['（一）主动公开', '2025年公开412条。', '另有三期。', '（二）依申请公开', '收到2件。']

test('old words are in the report only once they are adopted, one by one, and undo takes them out', async () => {
  const desk = open(skeleton, before)
  expect(texts(desk)).toEqual(skeleton)
  await userEvent.click(screen.getByRole('button', { name: '采用：另有三期。' }))
  expect(texts(desk)).toEqual(['（一）主动公开', '另有三期。', '（二）依申请公开', ''])
  expect(screen.getByText('已采用')).toBeVisible()
  act(() => void desk.undo())
  expect(texts(desk)).toEqual(skeleton)
  await userEvent.click(screen.getByRole('button', { name: '全部采用' }))
  expect(texts(desk)).toEqual(['（一）主动公开', '2025年公开412条。', '另有三期。', '（二）依申请公开', ''])
})

test('what is adopted says so until it is touched', async () => {
  open(skeleton, before)
  await userEvent.click(screen.getByRole('button', { name: '采用：收到2件。' }))
  expect(screen.getByText('去年原文，请修改', { selector: 'p' })).toBeVisible()
  const field = document.getElementById('block-part1-3')
  expect(field).toHaveValue('收到2件。')
  if (field !== null) await userEvent.type(field, '全部办结。')
  expect(screen.queryByText('去年原文，请修改', { selector: 'p' })).toBeNull()
})

test('beside what is written already the old words are folded away', async () => {
  open(['（一）主动公开', '今年的话。'], before.slice(0, 3))
  expect(screen.queryByText(/另有三期/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '看2025年原文（2 段）' }))
  expect(screen.getByText(/另有三期/)).toBeVisible()
})

test('years and figures in old words are marked', () => {
  open(skeleton, before)
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '2025年',
    '412条',
    '2件',
  ])
})
