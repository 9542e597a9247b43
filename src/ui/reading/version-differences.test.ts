import { expect, test } from 'vitest'
import { goodReport, reportWith } from '../../checks/good-report.fixture'
import { differencesBetween } from './version-differences'

test('two equal states differ nowhere', () => {
  expect(differencesBetween(goodReport('2021'), goodReport('2021'))).toEqual([])
})

test('of a changed part only the changed paragraph is shown, of a table only the cell', () => {
  const saved = goodReport('2021')
  const visible = reportWith({ 'table3.granted.naturalPerson': '10' })
  visible.narratives.part6.push({ kind: 'paragraph', text: '另有一句。' })
  expect(differencesBetween(visible, saved)).toEqual([
    { place: { kind: 'printed', label: '六、其他需要报告的事项' }, one: '另有一句。', other: '' },
    { place: { kind: 'printed', label: '表三 （一）予以公开·自然人', table: '表三' }, one: '10', other: '9' },
  ])
})

test('paragraphs that changed places are shown whole', () => {
  const saved = goodReport('2021')
  const visible = goodReport('2021')
  visible.narratives.part5.reverse()
  const [only] = differencesBetween(visible, saved)
  expect(only?.one.split('\n').reverse().join('\n')).toBe(only?.other)
})

test('of another form and year the tables are not compared', () => {
  const places = differencesBetween(goodReport('2021'), goodReport('2019')).map(({ place }) => place)
  expect(places).toContainEqual({ kind: 'named', name: 'edition' })
  expect(places).toContainEqual({ kind: 'named', name: 'year' })
  expect(places.some((place) => place.kind === 'printed' && place.label.startsWith('表'))).toBe(false)
})
