import { expect, test } from 'vitest'
import { formatShort } from '../report/decimal'
import type { Quantity } from '../report/quantity'
import { handbook } from './handbook'
import { oneFindingEach } from './one-finding-each.fixture'

const findings = oneFindingEach()
const entries = handbook()

const shown = (quantity: Quantity | undefined): string =>
  quantity?.kind === 'number' ? formatShort(quantity.value).replace('-', '') : ''

test.each(entries)('$code $key says what, where and what to do', ({ key }) => {
  const finding = findings.get(key)
  if (finding === undefined) throw new Error(`nothing makes ${key} speak`)
  const { what, where, todo } = finding.message
  for (const sentence of [what, todo]) expect(sentence).toMatch(/[^。]。$/)
  expect(where).not.toBe('')
  expect(what + where + todo).not.toMatch(/\{\{|undefined|NaN|[!！]|您|错误|非法|系统|校验/)
  expect(finding.places.length).toBeGreaterThan(0)
})

/** Where a difference says nothing: is each zero, is a part greater than its whole, is a share what it should be. */
const withoutDifference = ['t2.procurementCoPresence', 'n.listSubset', 'n.percent']

test.each(entries.filter(({ key }) => /^[tx]\d?\.|^n\./.test(key)))('$code $key names its figures', ({ key }) => {
  const { message, left, right, difference } = findings.get(key) ?? {}
  const what = message?.what ?? ''
  expect(what.match(/\d+(?:\.\d+)?/g)?.length).toBeGreaterThan(1)
  expect(what).toContain(shown(left))
  expect(what).toContain(shown(right))
  if (!withoutDifference.includes(key)) {
    expect(difference?.kind).toBe('number')
    expect(what).toContain(shown(difference))
  }
})
