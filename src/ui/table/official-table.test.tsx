import { act, render, screen } from '@testing-library/react'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { describe, expect, test, vi } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import { editions } from '../../editions'
import { cellsOf } from '../../editions/cells'
import type { TableDefinition } from '../../editions/edition'
import { layoutHeadings } from '../../editions/layout-headings'
import { startWords } from '../../i18n'
import type { Report } from '../../report/report'
import { type Desk, openDesk } from '../desk/desk'
import { DeskContext } from '../desk/desk-context'
import { accessibleName } from './names'
import { OfficialTable } from './official-table'

startWords()

function Sheet({
  report,
  tables,
  onDesk,
}: {
  report: Report
  tables: readonly TableDefinition[]
  onDesk?: (desk: Desk) => void
}) {
  const form = useForm<Report>({ defaultValues: report })
  const desk = useMemo(() => openDesk({ form, lastYear: null }), [form])
  onDesk?.(desk)
  return (
    <DeskContext value={desk}>
      {tables.map((table) => (
        <OfficialTable key={table.id} table={table} />
      ))}
    </DeskContext>
  )
}

const span = (cell: Element, name: string): number => Number(cell.getAttribute(name) ?? 1)
const textOf = (cell: Element): string => (cell.querySelector('input') === null ? (cell.textContent ?? '') : '#')

describe.each(editions)('the $id form on the screen', (edition) => {
  test('has the cells, spans and labels of the official grid', () => {
    render(<Sheet report={goodReport(edition.id)} tables={edition.tables} />)
    for (const table of edition.tables) {
      const drawn = [...screen.getByRole('table', { name: table.title }).querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('td, th')].map((cell) => [textOf(cell), span(cell, 'rowspan'), span(cell, 'colspan')]),
      )
      const printed = layoutHeadings(table).map(({ cells }) =>
        cells.map((cell) => [cell.kind === 'value' ? '#' : cell.text, cell.rowSpan, cell.colSpan]),
      )
      expect(drawn).toEqual(printed)
    }
  })

  test('names every cell by all its headings, each name once, and shows what the report holds', () => {
    const report = goodReport(edition.id)
    render(<Sheet report={report} tables={edition.tables} />)
    const names = [...cellsOf(edition).values()].map(accessibleName)
    expect(new Set(names).size).toBe(names.length)
    for (const cell of cellsOf(edition).values()) {
      const field = screen.getByRole('textbox', { name: accessibleName(cell) })
      expect(field).toHaveValue(report.tables[cell.table][cell.row]?.[cell.column])
    }
  })

  test('every heading a cell names is there', () => {
    render(<Sheet report={goodReport(edition.id)} tables={edition.tables} />)
    for (const cell of document.querySelectorAll('td[headers]')) {
      const ids = cell.getAttribute('headers')?.split(' ') ?? []
      expect(ids.filter((id) => document.getElementById(id) === null)).toEqual([])
    }
  })
})

describe('a total', () => {
  const edition = editions[1]
  const tables = edition?.tables.filter(({ id }) => id === 'table3') ?? []
  const total = '三、本年度办理结果 （一）予以公开 申请人情况 总计'

  test('says its sum while nothing is typed, and the typed figure afterwards', () => {
    const report = goodReport('2021')
    const row = report.tables.table3.granted
    if (row !== undefined) row.total = ''
    let desk: Desk | undefined
    render(
      <Sheet
        report={report}
        tables={tables}
        onDesk={(opened) => {
          desk = opened
        }}
      />,
    )
    const field = screen.getByRole('textbox', { name: total })
    const sum = desk?.views().cells.get('table3.granted.total')?.derived
    expect(sum).not.toBeNull()
    expect(field).toHaveAccessibleDescription(new RegExp(`自动合计\\s*${sum}`))
    act(() =>
      desk?.change('试', (current) => ({
        ...current,
        tables: {
          ...current.tables,
          table3: { ...current.tables.table3, granted: { ...current.tables.table3.granted, total: '999' } },
        },
      })),
    )
    expect(field).toHaveValue('999')
    expect(field).toBeInvalid()
  })
})

test('in a narrow window table 4 stands as three tables with all its cells', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
  const table = editions[1]?.tables.filter(({ id }) => id === 'table4') ?? []
  render(<Sheet report={goodReport('2021')} tables={table} />)
  expect(screen.getAllByRole('table')).toHaveLength(3)
  expect(screen.getAllByRole('textbox')).toHaveLength(15)
  vi.unstubAllGlobals()
})
