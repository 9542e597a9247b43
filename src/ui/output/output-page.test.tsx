import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { FinalExport } from '../../storage/archive/final-exports'
import { onDesk, reportWith } from '../notes/on-desk.fixture'
import { type ExportMemory, ExportMemoryContext, usualHabit } from './export-memory'
import { OutputPage } from './output-page'
import { printPage } from './print-page'

vi.mock('./print-page', () => ({ printPage: vi.fn() }))

afterEach(() => vi.restoreAllMocks())

/** Two of the three requests were answered, none carried forward: 表三 is out of balance. */
const unbalanced = () => reportWith({ 'table3.newRequests.naturalPerson': '3', 'table3.granted.naturalPerson': '2' })

/** Remembers in this test only. */
function memoryOf(kept: FinalExport[] = []): ExportMemory {
  return {
    lastFinal: async () => kept[kept.length - 1] ?? null,
    keepFinal: async (left) => {
      const final = { ...left, at: '2027-01-20T06:30:00.000Z' }
      kept.push(final)
      return final
    },
    followHabit: (_, tell) => {
      tell(usualHabit)
      return () => {}
    },
    keepHabit: async () => {},
  }
}

function open(report = reportWith(), memory: ExportMemory | null = null) {
  const saved: string[] = []
  URL.createObjectURL = () => 'blob:fictional'
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const page = <OutputPage saveState={null} onBack={() => {}} onExported={() => {}} />
  const remembered = <ExportMemoryContext.Provider value={memory}>{page}</ExportMemoryContext.Provider>
  return { saved, ...onDesk(remembered, report, 'part1') }
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

test('with something to mend a report leaves as a draft, is called one and is not remembered as final', async () => {
  const kept: FinalExport[] = []
  const { saved } = open(unbalanced(), memoryOf(kept))
  expect(screen.getByText(/必改 1 处未处理/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '导出 Word 文档' }))
  await waitFor(() => expect(saved).toEqual(['青石镇人民政府2026年政府信息公开工作年度报告（草稿）.docx']))
  expect(kept).toEqual([])
})

test('a finding leads back to its place', async () => {
  const { visited } = open(unbalanced())
  const [first] = screen.getAllByRole('button', { name: /^去看/ })
  if (first !== undefined) await userEvent.click(first)
  expect(visited).toMatchObject([{ kind: 'cell', cell: { table: 'table3', column: 'naturalPerson' } }])
})

test('a final export is remembered, and what changes afterwards is shown with both figures', async () => {
  const { desk } = open(reportWith(), memoryOf())
  await userEvent.click(screen.getByRole('button', { name: '导出 Word 文档' }))
  expect(await screen.findByText('与上次导出相比没有改动。')).toBeVisible()
  act(() => desk.form.setValue('tables.table2.administrativePenalty.decisions', '7'))
  expect(await screen.findByText('0 → 7')).toBeVisible()
})

test('a print counts as exported only when the clerk says that it came out', async () => {
  const kept: FinalExport[] = []
  const print = vi.fn()
  open(reportWith(), memoryOf(kept))
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(Object.assign(window, { print }))
  await userEvent.click(screen.getByRole('radio', { name: /打印或存 PDF/ }))
  await userEvent.click(screen.getByRole('button', { name: '打印或存 PDF' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(kept).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: '已打印' }))
  await waitFor(() => expect(kept).toMatchObject([{ as: 'print' }]))
  expect(screen.queryByRole('button', { name: '已打印' })).toBeNull()
})

test('the form of the letter and the seal are remembered for the agency', async () => {
  const keepHabit = vi.fn(async () => {})
  const { saved } = open(reportWith(), { ...memoryOf(), keepHabit })
  await userEvent.click(screen.getByRole('radio', { name: '报告' }))
  await userEvent.click(screen.getByRole('checkbox', { name: /盖章/ }))
  expect(keepHabit).toHaveBeenLastCalledWith('青石镇人民政府', { letter: '报告', sealed: true })
  await userEvent.click(screen.getByRole('button', { name: '另存报送报告' }))
  await waitFor(() => expect(saved).toEqual(['青石镇人民政府2026年政府信息公开工作年度报告报送报告.docx']))
})
