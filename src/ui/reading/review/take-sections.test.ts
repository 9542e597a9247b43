import fc from 'fast-check'
import { expect, test } from 'vitest'
import { goodReport } from '../../../checks/good-report.fixture'
import { changesBetween } from '../../../report/changes'
import { type SectionKey, sectionKeys } from './sections'
import { type TextPlace, takeSections, withPlacedTexts } from './take-sections'

/** The fields of a report that belong to each section. */
const fieldsOf: Readonly<Record<SectionKey, readonly string[]>> = {
  opening: ['title', 'introduction'],
  part1: ['narratives.part1'],
  part2: ['tables.table2'],
  part3: ['tables.table3'],
  part4: ['tables.table4'],
  part5: ['narratives.part5'],
  part6: ['narratives.part6'],
  signature: ['signature'],
}

/** The same form, every word and figure another. */
function otherReport() {
  const report = goodReport('2021')
  for (const table of Object.values(report.tables))
    for (const line of Object.values(table)) for (const key of Object.keys(line)) line[key] += '7'
  for (const blocks of Object.values(report.narratives)) blocks.push({ kind: 'paragraph', text: '另一句。' })
  const { title, introduction, signature } = report
  return {
    ...report,
    title: `${title}（二）`,
    introduction: `${introduction}另有。`,
    signature: { agency: `另${signature.agency}`, date: `另${signature.date}` },
  }
}

test('whatever is chosen, exactly that changes, and to exactly what was read', () => {
  const [base, read] = [goodReport('2021'), otherReport()]
  fc.assert(
    fc.property(fc.subarray([...sectionKeys]), (chosen) => {
      const taken = takeSections(base, read, new Set(chosen))
      const fields = chosen.flatMap((key) => fieldsOf[key])
      const within = (path: readonly string[]) => fields.some((field) => `${path.join('.')}.`.startsWith(`${field}.`))
      expect(changesBetween(base, taken).every(({ path }) => within(path))).toBe(true)
      expect(changesBetween(taken, read).some(({ path }) => within(path))).toBe(false)
      expect(base).toEqual(goodReport('2021'))
    }),
    { numRuns: 60, seed: 20261121 },
  )
})

test('no line of a text that is put somewhere is lost', () => {
  const place = fc.constantFrom<TextPlace>('introduction', 'part1', 'part5', 'part6')
  const line = fc.constantFrom('甲', '乙', '', '  ', '丙')
  const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.array(fc.record({ text, to: place }), { maxLength: 4 }), (placed) => {
      const base = goodReport('2021')
      const after = withPlacedTexts(base, placed)
      const linesTo = (to: TextPlace) =>
        placed.flatMap((one) => (one.to === to ? one.text.split('\n') : [])).filter((each) => each.trim() !== '')
      expect(after.introduction).toBe([base.introduction, ...linesTo('introduction')].join('\n'))
      for (const part of ['part1', 'part5', 'part6'] as const)
        expect(after.narratives[part]).toEqual([
          ...base.narratives[part],
          ...linesTo(part).map((words) => ({ kind: 'paragraph', text: words })),
        ])
    }),
    { numRuns: 60, seed: 20261121 },
  )
})
