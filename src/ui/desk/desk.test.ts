import { createFormControl } from 'react-hook-form'
import { describe, expect, test } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import type { Report } from '../../report/report'
import { type DeskOptions, openDesk } from './desk'

function deskWith(report: Report, options: Partial<DeskOptions> = {}) {
  const { formControl: _, ...form } = createFormControl<Report>({ defaultValues: report })
  return openDesk({ form: form as never, lastYear: null, ...options })
}

const granted = 'tables.table3.granted.naturalPerson' as const

describe('the desk', () => {
  test('a value typed into the form is checked, shown and recorded in one go', () => {
    const desk = deskWith(goodReport('2021'))
    const woken: string[] = []
    desk.subscribe('figures', () => woken.push('figures'))
    desk.subscribe('blocks:part1', () => woken.push('text'))
    desk.subscribe('readiness', () => woken.push('readiness'))
    desk.form.setValue(granted, '8')
    expect(desk.report().tables.table3.granted?.naturalPerson).toBe('8')
    expect(desk.views().cells.get('table3.granted.naturalPerson')?.tone).not.toBe('plain')
    expect(desk.views().readiness.mustFix).toBeGreaterThan(0)
    expect(woken).toEqual(['figures', 'readiness'])
    expect(desk.history().done).toHaveLength(1)
  })

  test('figures are heard at once and the margin when it is time, once for all keys until then', () => {
    let time = (): void => {}
    const margin = (wake: () => void) => {
      time = wake
    }
    const desk = deskWith(goodReport('2021'), { margin })
    const woken: string[] = []
    for (const topic of ['figures', 'findings', 'report'] as const) desk.subscribe(topic, () => woken.push(topic))
    desk.form.setValue(granted, '8')
    desk.form.setValue(granted, '81')
    expect(woken).toEqual(['figures', 'figures'])
    time()
    expect(woken.slice(2)).toEqual(['findings', 'report'])
  })

  test('words and the marks under them are heard together, and with them whatever waited', () => {
    const desk = deskWith(goodReport('2021'), { margin: () => {} })
    const woken: string[] = []
    for (const topic of ['readiness', 'report'] as const) desk.subscribe(topic, () => woken.push(topic))
    desk.form.setValue(granted, '8')
    expect(woken).toEqual([])
    desk.form.setValue('title', '关于')
    expect(woken).toEqual(['readiness', 'report'])
  })

  test('undo gives back the value before and the form shows it', () => {
    const desk = deskWith(goodReport('2021'))
    desk.form.setValue(granted, '8')
    desk.undo()
    expect(desk.form.getValues(granted)).toBe('9')
    expect(desk.report()).toEqual(goodReport('2021'))
    desk.redo()
    expect(desk.form.getValues(granted)).toBe('8')
  })

  test('a change of several cells is one step', () => {
    const desk = deskWith(goodReport('2019'))
    desk.change('填入 2 格', (report) => ({
      ...report,
      tables: {
        ...report.tables,
        table3: {
          ...report.tables.table3,
          granted: { ...report.tables.table3.granted, naturalPerson: '1', total: '2' },
        },
      },
    }))
    expect(desk.history().done.map(({ changes }) => changes.length)).toEqual([2])
    desk.undo()
    expect(desk.report()).toEqual(goodReport('2019'))
  })

  test('what is foreseen of a change is what comes of it, whatever it is measured against by then', () => {
    const desk = deskWith(goodReport('2021'))
    const next = desk.report()
    const granted = { ...next.tables.table3.granted, naturalPerson: '1' }
    const spoiled: Report = { ...next, tables: { ...next.tables, table3: { ...next.tables.table3, granted } } }
    const foreseen = desk.foresee(spoiled)
    expect(foreseen.mustFix).toBeGreaterThan(desk.views().readiness.mustFix)
    desk.change('试', () => spoiled)
    expect(desk.views().readiness).toEqual(foreseen)

    const lastYear = goodReport('2021')
    const { table3 } = lastYear.tables
    const carried = { ...table3.carriedForwardToNextYear, naturalPerson: '77' }
    const other = {
      ...lastYear,
      year: next.year - 1,
      tables: { ...lastYear.tables, table3: { ...table3, carriedForwardToNextYear: carried } },
    }
    const again = { ...spoiled, title: '标题' }
    desk.foresee(again)
    desk.setLastYear(other)
    desk.change('试', () => again)
    expect(desk.result().findings).toEqual(deskWith(again, { lastYear: other }).result().findings)
    expect(desk.result().findings).not.toEqual(deskWith(again).result().findings)
  })

  test('what the form mutates later does not change a recorded step', () => {
    const desk = deskWith(goodReport('2021'))
    const before = desk.report().narratives.part6
    desk.change('改写', (report) => ({
      ...report,
      narratives: { ...report.narratives, part6: [{ kind: 'paragraph', text: '无。' }] },
    }))
    desk.form.setValue('narratives.part6.0.text', '另一句。')
    desk.undo()
    desk.undo()
    expect(desk.report().narratives.part6).toEqual(before)
  })

  test('a mark stays on its words when something is typed before them', () => {
    const good = goodReport('2021')
    const desk = deskWith(good)
    const at = good.narratives.part1.findIndex((block) => block.kind === 'paragraph' && block.text.includes('412条'))
    const text = (good.narratives.part1[at] as { text: string }).text.replace('412条', '512条')
    const marked = () =>
      desk
        .views()
        .findings.flatMap(({ finding }) => finding.places)
        .flatMap((place) => (place.kind === 'text' && place.role === 'total' ? [wordsAt(place.start, place.end)] : []))
    const wordsAt = (start: number, end: number) => {
      const block = desk.report().narratives.part1[at]
      return block?.kind === 'paragraph' ? block.text.slice(start, end) : ''
    }
    desk.form.setValue(`narratives.part1.${at}.text`, text)
    const before = marked()
    desk.form.setValue(`narratives.part1.${at}.text`, `查明，${text}`)
    expect(before.join()).toContain('512条')
    expect(marked().join()).toContain('512条')
  })
})
