import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { OpeningPart } from './opening-part'
import { SignaturePart } from './signature-part'

test('a title that was changed can be drafted again, and the step undone', async () => {
  const { desk } = onDesk(<OpeningPart />, reportWith(), 'opening')
  await userEvent.type(screen.getByRole('textbox', { name: '标题' }), '（稿）')
  await userEvent.click(screen.getByRole('button', { name: '按机关信息重新生成标题' }))
  expect(desk.report().title).toBe('青石镇人民政府2026年政府信息公开工作年度报告')
  act(() => void desk.undo())
  expect(screen.getByRole('textbox', { name: '标题' })).toHaveValue(`${desk.report().title}`)
  expect(desk.report().title).toMatch(/（稿）$/)
})

test('the introduction is written in paragraphs and kept as lines', async () => {
  const report = { ...reportWith(), introduction: '第一段。\n第二段。' }
  const { desk } = onDesk(<OpeningPart />, report, 'opening')
  await userEvent.type(screen.getByRole('textbox', { name: /第 2 段/ }), '再写。{Enter}第三段。')
  expect(desk.report().introduction).toBe('第一段。\n第二段。再写。\n第三段。')
})

test('a picked date is written as official documents write it', () => {
  const { desk } = onDesk(<SignaturePart />, reportWith(), 'signature')
  fireEvent.change(screen.getByLabelText('选日期'), { target: { value: '2027-01-20' } })
  expect(desk.report().signature.date).toBe('2027年1月20日')
  expect(screen.getByRole('textbox', { name: '落款日期' })).toHaveValue('2027年1月20日')
})
