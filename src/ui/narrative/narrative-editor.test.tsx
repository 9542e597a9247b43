import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Block } from '../../report/report'
import type { Desk } from '../desk/desk'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { NarrativeEditor } from './narrative-editor'
import { readPicture } from './read-picture'

vi.mock('./read-picture', async (original) => ({
  ...(await original<typeof import('./read-picture')>()),
  readPicture: vi.fn(),
}))

const pixel = 'data:image/png;base64,AAAA'
const figure: Block = { kind: 'figure', image: pixel, caption: '图1　分类', alternative: '条形图' }
const texts = (desk: Desk) =>
  desk.report().narratives.part1.map((block) => (block.kind === 'paragraph' ? block.text : `图:${block.caption}`))
const field = (block: number): HTMLTextAreaElement => {
  const element = document.getElementById(`block-part1-${block}`)
  if (!(element instanceof HTMLTextAreaElement)) throw new Error(`no field ${block}`)
  return element
}
const open = (...partOne: (string | Block)[]): Desk =>
  onDesk(<NarrativeEditor part="part1" />, reportWith({}, ...partOne), 'part1').desk

beforeEach(() => {
  vi.mocked(readPicture).mockReset()
})

test('what is typed reaches the report as one step, and undo brings it back into the field', async () => {
  const desk = open('（一）主动公开', '正文')
  await userEvent.type(field(1), '。完')
  expect(texts(desk)).toEqual(['（一）主动公开', '正文。完'])
  expect(desk.history().done).toHaveLength(1)
  act(() => void desk.undo())
  expect(field(1)).toHaveValue('正文')
})

test('a field is called by its part, its number and its own start', () => {
  open('（一）主动公开', figure, '正文')
  expect(screen.getByRole('textbox', { name: '一、总体情况，第 2 段：正文' })).toBe(field(2))
})

test('Enter starts a paragraph, Backspace joins it again, each undone by itself', async () => {
  const desk = open('前文后文')
  field(0).focus()
  field(0).setSelectionRange(2, 2)
  await userEvent.keyboard('{Enter}')
  expect(texts(desk)).toEqual(['前文', '后文'])
  expect(field(1)).toHaveFocus()
  await userEvent.keyboard('{Backspace}')
  expect(texts(desk)).toEqual(['前文后文'])
  expect(field(0).selectionStart).toBe(2)
  act(() => void desk.undo())
  expect(texts(desk)).toEqual(['前文', '后文'])
})

test('pasting lines makes paragraphs', async () => {
  const desk = open('头尾')
  field(0).focus()
  field(0).setSelectionRange(1, 1)
  await userEvent.paste('　　甲\n　　乙\n')
  expect(texts(desk)).toEqual(['头甲', '乙尾'])
})

test('unfinished input of an input method stays out of the report and is not rewritten', () => {
  const desk = open('正文')
  fireEvent.compositionStart(field(0))
  fireEvent.input(field(0), { target: { value: 'ni正文' } })
  act(() => desk.form.setValue('title', '别处的改动'))
  expect(field(0)).toHaveValue('ni正文')
  expect(texts(desk)).toEqual(['正文'])
  fireEvent.input(field(0), { target: { value: '你正文' } })
  fireEvent.compositionEnd(field(0))
  expect(texts(desk)).toEqual(['你正文'])
})

test('a part without paragraphs has a field to begin in', async () => {
  const report = reportWith()
  report.narratives.part6 = []
  const { desk } = onDesk(<NarrativeEditor part="part6" />, report, 'part6')
  await userEvent.type(screen.getByRole('textbox'), '无。')
  expect(desk.report().narratives.part6).toEqual([{ kind: 'paragraph', text: '无。' }])
})

test('a dropped picture stands behind its paragraph, ready for a caption, and is one step', async () => {
  vi.mocked(readPicture).mockResolvedValue({ ok: true, image: pixel })
  const desk = open('前文', '后文')
  await act(async () => {
    fireEvent.drop(field(0), { dataTransfer: { files: [new File([''], 'a.png', { type: 'image/png' })] } })
  })
  expect(texts(desk)).toEqual(['前文', '图:', '后文'])
  expect(field(1)).toHaveFocus()
  act(() => void desk.undo())
  expect(texts(desk)).toEqual(['前文', '后文'])
})

test('a file that is no picture is refused with the reason', async () => {
  vi.mocked(readPicture).mockResolvedValue({ ok: false, refusal: 'kind' })
  const desk = open('前文')
  await act(async () => {
    fireEvent.drop(field(0), { dataTransfer: { files: [new File([''], 'a.gif', { type: 'image/gif' })] } })
  })
  expect(screen.getByText(/不是 PNG 或 JPEG/)).toBeVisible()
  expect(texts(desk)).toEqual(['前文'])
})

test('a figure is captioned, described, moved and removed in place', async () => {
  const desk = open('前文', figure)
  await userEvent.type(field(1), '（条）')
  await userEvent.type(screen.getByRole('textbox', { name: '图1 文字说明' }), '：甲最多')
  expect(desk.report().narratives.part1[1]).toEqual({
    ...figure,
    caption: '图1　分类（条）',
    alternative: '条形图：甲最多',
  })
  await userEvent.click(screen.getByRole('button', { name: '上移' }))
  expect(texts(desk)).toEqual(['图:图1　分类（条）', '前文'])
  await userEvent.click(screen.getByRole('button', { name: '移走' }))
  expect(texts(desk)).toEqual(['前文'])
})

test('a heading that is missing is offered at its place', async () => {
  const desk = open(
    '（一）主动公开',
    '文',
    '（二）依申请公开',
    '文',
    '（三）政府信息管理',
    '文',
    '（四）平台建设',
    '文',
  )
  await userEvent.click(screen.getByRole('button', { name: '补上「（五）监督保障」' }))
  expect(texts(desk).slice(-2)).toEqual(['（五）监督保障', ''])
  expect(field(9)).toHaveFocus()
})

test('the foot says how much is written and how much is advised', () => {
  open('（一）主动公开', '正 文。')
  expect(screen.getByText('本部分 10 字，建议不超过 1000 字')).toBeVisible()
})
