import { expect, test } from 'vitest'
import { quotesOf } from '../cases.fixture'
import { unpaired } from './unpaired'

test('a bracket without its other half is found', () => {
  expect(quotesOf(unpaired, '公开渠道（含公众号、公告栏共2种。')).toEqual(['（含公众号、公告栏共2种'])
})

test('pairs within pairs are fine', () => {
  expect(quotesOf(unpaired, '转发《关于印发〈要点〉的通知》，做好“‘一窗式’服务”公开。')).toEqual([])
})
