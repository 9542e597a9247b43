import { expect, test } from 'vitest'
import { goodReport, reportWith } from '../../checks/good-report.fixture'
import type { Report } from '../../report/report'
import { changesSince } from './changes-since'

const good = goodReport('2021')
const withPartOne = (change: (blocks: Report['narratives']['part1']) => Report['narratives']['part1']): Report => ({
  ...good,
  narratives: { ...good.narratives, part1: change(good.narratives.part1) },
})

test('a report left as it was has no changes', () => {
  expect(changesSince(good, goodReport('2021'))).toEqual({ tables: [], texts: [] })
})

test('cells are named by table with the figure before and after', () => {
  const now = reportWith({ 'table3.granted.naturalPerson': '8', 'table2.rules.issued': '' })
  expect(changesSince(good, now).tables).toEqual([
    { name: '表二', cells: [{ name: '规章·本年制发件数', before: '0', after: '' }] },
    { name: '表三', cells: [{ name: '（一）予以公开·自然人', before: '9', after: '8' }] },
  ])
})

test('of a text only the paragraphs that changed are shown', () => {
  const now = withPartOne((blocks) => [...blocks.slice(1), { kind: 'paragraph', text: '又公开一条。' }])
  expect(changesSince(good, now).texts).toEqual([
    { place: { kind: 'printed', heading: '一、总体情况' }, gone: ['（一）主动公开'], added: ['又公开一条。'] },
  ])
})

test('paragraphs in another order are a change without words of its own', () => {
  const { texts } = changesSince(
    good,
    withPartOne((blocks) => [...blocks].reverse()),
  )
  expect(texts).toMatchObject([{ gone: [], added: [] }])
})

test('title, signature and explanations are places too', () => {
  const explained = { rule: 'x', fingerprint: 'y', reason: '属实', at: '2027-01-20T00:00:00Z' }
  const now = { ...good, title: '另一标题', signature: { ...good.signature, date: '' }, acknowledgements: [explained] }
  expect(changesSince(good, now).texts.map(({ place }) => place)).toEqual(
    ['title', 'signature', 'explanations'].map((name) => ({ kind: 'named', name })),
  )
})
