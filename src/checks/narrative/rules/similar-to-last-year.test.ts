import { expect, test } from 'vitest'
import { contextWith } from '../cases.fixture'
import { similarToLastYear } from './similar-to-last-year'

const said = '通过县政府网站和公众号公开机构职能、财政预决算、惠民补贴等信息，组织村级信息员培训两次，按季检查公开栏。'

test('a paragraph taken over from last year is found, whatever its figures', () => {
  const lastYear = contextWith(said.replace('两次', '三次'), { reportYear: 2024 })
  expect([...similarToLastYear.find({ ...contextWith(said), lastYear })]).toHaveLength(1)
})

test('a paragraph written anew is fine, and without last year nothing is judged', () => {
  const lastYear = contextWith('设立政务公开专区，配备查询设备，由专人引导群众查阅文件、填写申请并当场答复一般咨询。', {
    reportYear: 2024,
  })
  expect([...similarToLastYear.find({ ...contextWith(said), lastYear })]).toEqual([])
  expect([...similarToLastYear.find(contextWith(said))]).toEqual([])
})
