import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startWords } from '../../i18n'
import { savedForm } from '../../report/saved-report'
import type { Archive } from '../../storage/archive/archive'
import { agency, freshArchive, handClock, reportOf } from '../../storage/archive.fixture'
import { openDatabase } from '../../storage/database/open-database'
import { sampleReport } from './sample-report'
import { StartPage } from './start-page'

beforeAll(() => {
  startWords()
  // Reading and checking take their time on a busy machine.
  configure({ asyncUtilTimeout: 15_000 })
})

/** What the page handed to the browser's downloads. */
const saved: Blob[] = []
beforeEach(() => {
  saved.length = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:test'
  })
})

async function startWith(fill: (archive: Archive) => Promise<unknown> = async () => undefined) {
  const clock = handClock()
  const archive = await freshArchive(clock).openWindow()
  await fill(archive)
  const onOpen = vi.fn<(id: string) => void>()
  render(<StartPage archive={archive} onOpen={onOpen} now={() => new Date(clock.now())} />)
  await screen.findByRole('main')
  return { archive, onOpen, user: userEvent.setup() }
}

const threeReports = async (archive: Archive): Promise<void> => {
  await archive.setAgency(agency)
  await archive.create(reportOf(2020), 'read')
  await archive.markPublished(await archive.create(sampleReport(), 'written'), true)
  await archive.create(reportOf(2026), 'written')
}

const chooseFile = async (name: string, content: string): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('section input[type=file]')
  if (input === null) throw new Error('no tray')
  await userEvent.upload(input, new File([content], name), { applyAccept: false })
}

describe('an empty list', () => {
  test('begins with the year that is due, asks for the agency once and opens the report', async () => {
    const { archive, onOpen, user } = await startWith()
    await user.click(screen.getByRole('button', { name: '新建2026年报告' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: '新建2026年报告' }))
    expect(within(dialog).getByText(/机关全称还没填/)).toBeVisible()
    await user.type(within(dialog).getByRole('textbox', { name: /机关全称/ }), '云河县白水乡人民政府')
    expect(within(dialog).getByRole('radio', { name: '乡' })).toBeChecked()
    expect(within(dialog).getByText('云河县白水乡人民政府2026年政府信息公开工作年度报告')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: '新建2026年报告' }))
    await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
    const [entry] = await archive.list()
    expect(entry).toMatchObject({ year: 2026, edition: '2021', agency: '云河县白水乡人民政府' })
    expect(await archive.agency()).toMatchObject({ unitType: '乡' })
  })

  test('shows the filled example, one and the same however often', async () => {
    const { archive, onOpen, user } = await startWith()
    await user.click(screen.getByRole('button', { name: '看一份填好的样例' }))
    await waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1))
    await user.click(screen.getByRole('button', { name: '看一份填好的样例' }))
    await waitFor(() => expect(onOpen).toHaveBeenCalledTimes(2))
    expect((await archive.list()).map(({ origin }) => origin)).toEqual(['sample'])
  })
})

test.each([
  ['2020', '2019', /用2019年版格式/],
  ['2018', null, /2018年没有规定的格式，最早能编2019年/],
  ['20', null, /写四位数的年份/],
] as const)('a report for %s', async (year, edition, words) => {
  const { archive, user } = await startWith((archive) => archive.setAgency(agency))
  await user.click(screen.getByRole('button', { name: '新建2026年报告' }))
  const field = screen.getByRole('spinbutton', { name: /报告年度/ })
  await user.clear(field)
  await user.type(field, year)
  expect(screen.getByText(words)).toBeVisible()
  const make = within(screen.getByRole('dialog')).getByRole('button', { name: /^新建/ })
  expect(make.hasAttribute('disabled')).toBe(edition === null)
  await user.click(make)
  await waitFor(async () =>
    expect((await archive.list()).map((entry) => entry.edition)).toEqual(edition ? [edition] : []),
  )
})

describe('the list', () => {
  test('says of each report where it stands', async () => {
    await startWith(threeReports)
    await waitFor(() => expect(screen.queryAllByText('正在核对')).toEqual([]))
    const [, current, published, read] = screen.getAllByRole('row').map((row) => row.textContent)
    expect(current).toMatch(/^20262021年版编写中.*尚空 \d+ 格.*今天 14:32/)
    expect(published).toMatch(/^20252021年版已公布齐，等式全平/)
    expect(read).toMatch(/^20202019年版读入.*格，原文如此/)
  })

  test('is walked with the arrows and opened with Enter, beginning at the report being written', async () => {
    const { archive, onOpen, user } = await startWith(threeReports)
    expect(screen.getByRole('button', { name: '继续编写2026年报告' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
    expect(onOpen).toHaveBeenCalledWith((await archive.list())[1]?.id)
  })

  test('deletes only after a question, and brings back what was deleted', async () => {
    const { archive, user } = await startWith(threeReports)
    await user.click(screen.getByRole('button', { name: '2025年报告的更多操作' }))
    await user.click(screen.getByRole('button', { name: '删除' }))
    expect(screen.getByRole('button', { name: '不删' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: '删除' }))
    await screen.findByText('已删除2025年报告')
    expect(await archive.list()).toHaveLength(2)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(await archive.list()).toHaveLength(3))
  })

  test('copies, and marks as published', async () => {
    const { archive, user } = await startWith(threeReports)
    await user.click(screen.getByRole('button', { name: '2026年报告的更多操作' }))
    await user.click(screen.getByRole('button', { name: '标为已公布' }))
    await screen.findByText('2026年度报告已公布')
    await user.click(screen.getByRole('button', { name: '2026年报告的更多操作' }))
    await user.click(screen.getByRole('button', { name: '复制一份' }))
    await screen.findByText('已复制2026年报告')
    const published = (await archive.list()).map((entry) => entry.published)
    expect(published.sort()).toEqual([false, false, true, true])
  })

  test('hands out the raw data of a report that is damaged', async () => {
    const { user } = await startWith(async (archive) => {
      const id = await archive.create(reportOf(2026), 'written')
      const database = await openDatabase(archive.name)
      const stored = await database.get('reports', id)
      if (stored !== undefined) await database.put('reports', { ...stored, saved: '{"cut' })
      database.close()
    })
    expect(await screen.findByText(/数据不完整，打不开/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^打开/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '把原始数据存成文件' }))
    expect(await saved[0]?.text()).toBe('{"cut')
  })
})

describe('a file', () => {
  test('that is no report is refused where it was dropped', async () => {
    const { archive } = await startWith()
    await chooseFile('a.png', '\u0089PNG')
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('status')
          .map((place) => place.textContent)
          .join(''),
      ).not.toBe(''),
    )
    expect(await archive.list()).toEqual([])
  })

  test('is looked at before it joins the list, and can be taken out again', async () => {
    const { archive, user } = await startWith()
    await chooseFile('2025.json', JSON.stringify(savedForm(reportOf(2025))))
    const dialog = await screen.findByRole('dialog', { name: '读入这份2025年报告？' })
    await user.click(within(dialog).getByRole('button', { name: '只读入' }))
    await screen.findByText('已读入2025年报告')
    expect(await archive.list()).toMatchObject([{ year: 2025, origin: 'read' }])
    await user.click(screen.getByRole('button', { name: /撤销/ }))
    await waitFor(async () => expect(await archive.list()).toEqual([]))
  })

  test('with a backup brings all reports back', async () => {
    const { user } = await startWith(threeReports)
    await user.click(screen.getByRole('button', { name: '现在备份' }))
    await screen.findByText(/上次备份：12月16日/)
    const backup = (await saved[0]?.text()) ?? ''
    document.body.innerHTML = ''
    const other = await startWith()
    await chooseFile('备份.json', backup)
    await other.user.click(await screen.findByRole('button', { name: '恢复' }))
    await screen.findByText('恢复了 3 份报告')
    expect((await other.archive.list()).map(({ year }) => year)).toEqual([2026, 2025, 2020])
  })
})

test('the date the county set is kept, and the text size too', async () => {
  const { archive, user } = await startWith()
  expect(screen.getByText(/2027年1月31日/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '改期限' }))
  const field = screen.getByLabelText('公布期限')
  await user.clear(field)
  await user.type(field, '2027-01-20')
  await user.click(screen.getByRole('button', { name: '用这个日期' }))
  await screen.findByText(/2027年1月20日/)
  await user.click(screen.getByRole('radio', { name: '特大' }))
  expect(document.documentElement.style.getPropertyValue('--text-size')).toBe('1.3')
  await waitFor(async () =>
    expect(await archive.settings()).toMatchObject({ textSize: 1.3, dueDates: { 2026: '2027-01-20' } }),
  )
})
