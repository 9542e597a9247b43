import { expect, test } from 'vitest'
import { element, property } from './element'
import { elementOrder } from './element-order'

test('children leave in the order of the standard, however they came', () => {
  const properties = element('w:pPr', {}, [
    property('jc', 'center'),
    property('keepNext', 1),
    property('pStyle', 'Title'),
  ])
  expect(properties.xml).toBe('<w:pPr><w:pStyle w:val="Title"/><w:keepNext w:val="1"/><w:jc w:val="center"/></w:pPr>')
})

test('those that may mix keep their order', () => {
  const body = element('w:body', {}, [element('w:p'), element('w:tbl'), element('w:p'), element('w:sectPr')])
  expect(body.xml).toBe('<w:body><w:p/><w:tbl/><w:p/><w:sectPr/></w:body>')
})

test('a child whose place is not known is refused', () => {
  expect(() => element('w:p', {}, [element('w:tbl')])).toThrow(RangeError)
  expect(() => element('w:unheard', {}, [element('w:p')])).toThrow(RangeError)
})

test('text and attributes are escaped', () => {
  expect(element('w:t', { a: '"<' }, '&\u0001').xml).toBe('<w:t a="&quot;&lt;">&amp;</w:t>')
})

test('no name has two places in one parent', () => {
  for (const [parent, places] of Object.entries(elementOrder)) {
    const names = places.flat()
    expect([parent, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([parent, []])
  }
})
