import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { OutputPage } from './output-page'
import { printPage } from './print-page'

vi.mock('./print-page', () => ({ printPage: vi.fn() }))

afterEach(() => vi.restoreAllMocks())

function open() {
  const saved: string[] = []
  URL.createObjectURL = () => 'blob:fictional'
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  onDesk(<OutputPage saveState={null} onBack={() => {}} onExported={() => {}} />, reportWith(), 'part1')
  return { saved }
}

test('the check sheet is saved beside the report only when asked for', async () => {
  const { saved } = open()
  const leave = screen.getByRole('button', { name: '导出 Word 文档' })
  await userEvent.click(leave)
  await waitFor(() => expect(saved).toEqual(['青石镇人民政府2026年政府信息公开工作年度报告.docx']))
  await userEvent.click(screen.getByRole('checkbox', { name: '另存一份核对单' }))
  await userEvent.click(leave)
  await waitFor(() =>
    expect(saved.slice(1)).toEqual([
      '青石镇人民政府2026年政府信息公开工作年度报告核对单.docx',
      '青石镇人民政府2026年政府信息公开工作年度报告.docx',
    ]),
  )
})

test('the check sheet is printed as a page of its own', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: '打印核对单' }))
  await waitFor(() => expect(printPage).toHaveBeenCalledWith(expect.stringMatching(/核对单<\/h1>.*填报人/s)))
})

test('the rules are a page away and lead back', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: '核对规则' }))
  await userEvent.click(await screen.findByRole('button', { name: /回到导出/ }))
  expect(screen.getByRole('button', { name: '打印核对单' })).toBeVisible()
})
