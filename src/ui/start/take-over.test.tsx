import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import { compose } from '../../document/compose'
import { writeHtml } from '../../document/html/write-html'
import { editionById } from '../../editions'
import { startWords } from '../../i18n'
import { freshArchive, handClock } from '../../storage/archive.fixture'
import { StartPage } from './start-page'

beforeAll(() => {
  startWords()
  configure({ asyncUtilTimeout: 15_000 })
})

const page = writeHtml(compose(goodReport('2021'), editionById('2021')))
const changed = page.replace('设置政务公开专区1个', '设置政务公开专区3个')

async function start() {
  const clock = handClock()
  const archive = await freshArchive(clock).openWindow()
  const onOpen = vi.fn<(id: string) => void>()
  render(<StartPage archive={archive} onOpen={onOpen} now={() => new Date(clock.now())} />)
  await screen.findByRole('main')
  return { archive, onOpen, user: userEvent.setup() }
}

const paste = (texts: Readonly<Record<string, string>>, target: Element = document.body): void => {
  fireEvent.paste(target, { clipboardData: { files: [], getData: (type: string) => texts[type] ?? '' } })
}

test.each([
  ['用文件里看得到的', '3个'],
  ['用程序存下的原稿', '1个'],
])('a page changed after its export, where the clerk says %s', async (choice, words) => {
  const { archive, user } = await start()
  paste({ 'text/html': changed, 'text/plain': 'x' })
  const dialog = await screen.findByRole('dialog', { name: '读入这份2024年报告？' })
  expect(within(dialog).getByRole('radio', { name: '用文件里看得到的' })).toBeChecked()
  expect(within(dialog).getByRole('row', { name: /总体情况.*3个.*1个/ })).toBeVisible()
  await user.click(within(dialog).getByRole('radio', { name: choice }))
  await user.click(within(dialog).getByRole('button', { name: '只读入' }))
  await screen.findByText('已读入2024年报告')
  const [entry] = await archive.list()
  const loaded = await archive.load(entry?.id ?? '')
  expect(JSON.stringify(loaded)).toContain(`设置政务公开专区${words}`)
})

test('the base of next year is stored with what was carried as one step', async () => {
  const { archive, onOpen, user } = await start()
  paste({ 'text/html': page })
  await user.dblClick(await screen.findByRole('button', { name: '读入并据此新建2025年报告' }))
  await waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
  expect((await archive.list()).map(({ year, origin }) => [year, origin])).toEqual([
    [2025, 'written'],
    [2024, 'read'],
  ])
  const loaded = await archive.load(onOpen.mock.calls[0]?.[0] ?? '')
  if (loaded.kind !== 'report') throw new Error(loaded.kind)
  expect(loaded.report.tables.table3.carriedOverFromPreviousYear).toMatchObject({ naturalPerson: '1', total: '' })
  expect(loaded.history.done).toHaveLength(1)
})

test('text without a place is shown in full and can be copied', async () => {
  const { user } = await start()
  const { title } = goodReport('2021')
  paste({ 'text/plain': `${title}\n一、总体情况\n公开信息4条。\n二、主动公开政府信息情况\n这一段放不进去。` })
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('这一段放不进去。', { selector: 'span' })).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: '复制这些文字' }))
  await screen.findByText('已复制')
  expect(await navigator.clipboard.readText()).toContain('这一段放不进去。')
})

test('pasted words that are no report are refused beside the tray', async () => {
  await start()
  paste({ 'text/html': '<p>你好</p>', 'text/plain': '你好' })
  await waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(''),
    ).not.toBe(''),
  )
  expect(screen.queryByRole('dialog')).toBeNull()
})
