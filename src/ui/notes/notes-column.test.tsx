import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Report } from '../../report/report'
import { NotesColumn } from './notes-column'
import { onDesk, reportWith } from './on-desk.fixture'

const unbalanced = {
  'table3.newRequests.naturalPerson': '12',
  'table3.carriedOverFromPreviousYear.naturalPerson': '2',
  'table3.granted.naturalPerson': '12',
  'table3.carriedForwardToNextYear.naturalPerson': '1',
}
const inTable = (report: Report, lastYear: Report | null = null) =>
  onDesk(<NotesColumn part="part3" />, report, 'part3', lastYear)
const slip = () => screen.getByRole('article', { name: /必改/ })

test('a broken balance is a slip with both sums, and its offer is one step', async () => {
  const { desk } = inTable(reportWith(unbalanced))
  expect(slip()).toHaveTextContent('14')
  expect(slip()).toHaveTextContent('13')
  await userEvent.click(within(slip()).getByRole('button', { name: '第四项改为 2' }))
  expect(desk.report().tables.table3.carriedForwardToNextYear?.naturalPerson).toBe('2')
  expect(screen.queryByRole('article', { name: /必改/ })).not.toBeInTheDocument()
  act(() => void desk.undo())
  expect(slip()).toBeVisible()
})

test('the slip and the terms of its reckoning lead to their cells', async () => {
  const { visited } = inTable(reportWith(unbalanced))
  await userEvent.click(within(slip()).getByRole('button', { name: /标左右/ }))
  await userEvent.click(within(slip()).getByText('为什么'))
  const terms = within(slip()).getByRole('table', { name: '算式' })
  await userEvent.click(within(terms).getByRole('button', { name: /结转下年度/ }))
  expect(visited.map((place) => place.kind === 'cell' && place.cell.row)).toEqual([
    'newRequests',
    'carriedForwardToNextYear',
  ])
  expect(within(slip()).getByText(/第一项加第二项之和，等于第三项加第四项之和/)).toBeVisible()
})

test('against what the form prints there is no explaining', () => {
  inTable(reportWith(unbalanced))
  expect(screen.queryByRole('button', { name: '没有错，写明原因' })).not.toBeInTheDocument()
})

test('blank cells are a line with the button that fills them', async () => {
  const { desk } = inTable(reportWith({ 'table3.granted.naturalPerson': '', 'table3.denied.naturalPerson': '' }))
  await userEvent.click(screen.getByRole('button', { name: '这 1 格填 0' }))
  expect(desk.report().tables.table3.granted?.naturalPerson).toBe('0')
})

test('a warning is explained with a reason, stays visible and lapses with its values', async () => {
  const before = { ...reportWith({ 'table3.carriedForwardToNextYear.naturalPerson': '3' }), year: 2025 }
  const { desk } = inTable(reportWith(), before)
  const warning = () => screen.getByRole('article', { name: /应核/ })
  await userEvent.click(within(warning()).getByRole('button', { name: '没有错，写明原因' }))
  await userEvent.selectOptions(within(warning()).getByLabelText('没有错的原因'), '跨年办理')
  await userEvent.type(within(warning()).getByLabelText('补充说明'), '上年撤回 3 件')
  await userEvent.click(within(warning()).getByRole('button', { name: '记下原因' }))
  expect(desk.report().acknowledgements.map(({ reason }) => reason)).toEqual(['跨年办理：上年撤回 3 件'])
  expect(warning()).toHaveTextContent('跨年办理：上年撤回 3 件')
  expect(desk.views().readiness.toReview).toBe(0)
  act(() => desk.form.setValue('tables.table3.carriedOverFromPreviousYear.naturalPerson', '1'))
  expect(within(warning()).getByRole('button', { name: '没有错，写明原因' })).toBeVisible()
  expect(desk.views().readiness.toReview).toBe(1)
})

test('the focused cell says how it was read and offers what last year left over', async () => {
  const before = { ...reportWith({ 'table3.carriedForwardToNextYear.naturalPerson': '3' }), year: 2025 }
  const { desk } = onDesk(
    <>
      <input id="cell-table3.carriedOverFromPreviousYear.naturalPerson" aria-label="格" />
      <NotesColumn part="part3" />
    </>,
    reportWith({ 'table3.carriedOverFromPreviousYear.naturalPerson': '１' }),
    'part3',
    before,
  )
  await userEvent.click(screen.getByRole('textbox', { name: '格' }))
  const detail = screen.getByRole('region', { name: '光标所在的格' })
  expect(detail).toHaveTextContent('读作 1')
  await userEvent.click(within(detail).getByRole('button', { name: '用上年结转数 3' }))
  expect(desk.report().tables.table3.carriedOverFromPreviousYear?.naturalPerson).toBe('3')
})

test('findings of other parts are a line each, and 全部 lists everything under the parts', async () => {
  const { visited } = onDesk(<NotesColumn part="signature" />, reportWith(unbalanced), 'signature')
  await userEvent.click(screen.getByRole('button', { name: /自然人一列/ }))
  expect(visited).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: /^全部 \d/ }))
  expect(screen.getByRole('heading', { name: '三、收到和处理政府信息公开申请情况' })).toBeVisible()
})
