import { expect, test } from 'vitest'
import { guessAgency } from './agency'

const behind = '2024年政府信息公开工作年度报告'

test.each([
  [`云河县青石镇${behind}`, '云河县', '青石镇人民政府', '镇'],
  [`江南省清江市云河区青石镇人民政府${behind}`, '云河区', '青石镇人民政府', '镇'],
  [`清江市云河区青石街道办事处${behind}`, '云河区', '青石街道办事处', '街道'],
  [`石门坎苗族乡${behind}`, '', '石门坎苗族乡人民政府', '乡'],
  ['2024年青石镇政府信息公开工作年度报告', '', '青石镇人民政府', '镇'],
  ['青石镇人民政府关于2024年度政府信息公开工作情况的报告', '', '青石镇人民政府', '镇'],
  [`中共云河县青石镇委员会 青石镇人民政府${behind}`, '', '青石镇人民政府', '镇'],
  [`沙市镇${behind}`, '', '沙市镇人民政府', '镇'],
  [behind, '', '', '镇'],
])('%s', (title, county, name, unitType) => {
  expect(guessAgency(title, '', '')).toMatchObject({ county, name, unitType })
})

test('without a title the introduction tells', () => {
  const text =
    '本报告由云河县青石镇人民政府编制。如有疑问，请与青石镇党政办公室联系（地址：文昌路18号；邮编：000000；电话：0000-1234567；电子邮箱：a.b@example.cn），或登录云河县人民政府网站（www.example.gov.cn）。'
  expect(guessAgency('', text, '')).toMatchObject({
    county: '云河县',
    name: '青石镇人民政府',
    office: '青石镇党政办公室',
    address: '文昌路18号',
    postcode: '000000',
    telephone: '0000-1234567',
    email: 'a.b@example.cn',
    websiteName: '云河县人民政府网站',
    websiteAddress: 'www.example.gov.cn',
  })
})
