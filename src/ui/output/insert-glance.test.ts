import { expect, test } from 'vitest'
import { goodReport } from '../../checks/good-report.fixture'
import { showsOutdated, withGlance } from './insert-glance'

const picture = { image: 'data:image/png;base64,AAAA', title: '2024年图解', words: '新收29件。' }
const report = goodReport('2021')

test('the picture goes to the end of part one as the next figure, described', () => {
  const { part1 } = withGlance(report, picture).narratives
  expect(part1.slice(0, -1)).toEqual(report.narratives.part1)
  expect(part1[part1.length - 1]).toEqual({
    kind: 'figure',
    image: picture.image,
    caption: '图1　2024年图解',
    alternative: '新收29件。',
  })
})

test('a picture of mended figures takes the place of the earlier one and keeps its caption', () => {
  const once = withGlance(report, picture)
  const moved = { ...once, narratives: { ...once.narratives, part1: [...once.narratives.part1].reverse() } }
  const mended = { ...picture, image: 'data:image/png;base64,BBBB', words: '新收30件。' }
  expect(showsOutdated(moved, picture)).toBe(false)
  expect(showsOutdated(moved, mended)).toBe(true)
  const [first, ...rest] = withGlance(moved, mended).narratives.part1
  expect(first).toEqual({ kind: 'figure', image: mended.image, caption: '图1　2024年图解', alternative: '新收30件。' })
  expect(rest).toHaveLength(report.narratives.part1.length)
})
