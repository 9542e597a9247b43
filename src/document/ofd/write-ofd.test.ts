import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { editionById, editions } from '../../editions'
import { busyReport } from '../busy-report.fixture'
import { compose } from '../compose'
import { ofdOrder } from './element-order'
import { writeOfd } from './write-ofd'

const documentOf = (id: '2019' | '2021') => compose(busyReport(id), editionById(id))
const filesOf = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)))
const textsOf = (bytes: Uint8Array) =>
  [...filesOf(bytes)].flatMap(([path, file]): [string, string][] =>
    path.endsWith('.xml') ? [[path, strFromU8(file)]] : [],
  )

test('the same report gives the same bytes, another report another number', () => {
  const file = writeOfd(documentOf('2021'))
  expect(writeOfd(documentOf('2021'))).toEqual(file)
  const idOf = (bytes: Uint8Array) => /<ofd:DocID>(\w{32})</.exec(textsOf(bytes)[0]?.[1] ?? '')?.[1]
  expect(idOf(file)).toBeDefined()
  const report = busyReport('2021')
  report.tables.table3.newRequests = { ...report.tables.table3.newRequests, naturalPerson: '13' }
  expect(idOf(writeOfd(compose(report, editionById('2021'))))).not.toBe(idOf(file))
})

test('a reader finds the package by its first file, and everything it names is there', () => {
  const files = filesOf(writeOfd(documentOf('2021')))
  expect([...files.keys()][0]).toBe('OFD.xml')
  const root = strFromU8(files.get('Doc_0/Document.xml') ?? new Uint8Array())
  const named = [...root.matchAll(/BaseLoc="([^"]+)"|<ofd:(?:PublicRes|DocumentRes|Attachments)>([^<]+)</g)]
  expect(named.length).toBe(8)
  for (const [, page, file] of named) expect([...files.keys()]).toContain(`Doc_0/${page ?? file}`)
  const media = /<ofd:MediaFile>([^<]+)</.exec(strFromU8(files.get('Doc_0/DocumentRes.xml') ?? new Uint8Array()))
  expect([...files.keys()]).toContain(`Doc_0/Res/${media?.[1]}`)
})

test('the attached report is the published one, under its seal', () => {
  const document = documentOf('2021')
  const files = filesOf(writeOfd(document))
  const attached = strFromU8(files.get('Doc_0/Attachs/report.json') ?? new Uint8Array())
  expect(JSON.parse(attached)).toEqual(JSON.parse(document.publicSource))
  const seal = createHash('sha256').update(attached).digest('hex')
  expect(strFromU8(files.get('OFD.xml') ?? new Uint8Array())).toContain(`<ofd:CustomData Name="sha256">${seal}<`)
})

describe.each(editions)('$id', ({ id }) => {
  const parts = textsOf(writeOfd(documentOf(id)))
  const all = parts.map(([, xml]) => xml).join('')

  test('every object has a number of its own, none above the highest stated', () => {
    const given = [...all.matchAll(/<ofd:(?:Layer|\w+Object|Font|MultiMedia|Page) ID="(\d+)"/g)].map(([, at]) =>
      Number(at),
    )
    expect(new Set(given).size).toBe(given.length)
    expect(Math.max(...given)).toBe(Number(/<ofd:MaxUnitID>(\d+)</.exec(all)?.[1]))
    const asked = [...all.matchAll(/ (?:Font|ResourceID|PageID)="(\d+)"/g)].map(([, at]) => Number(at))
    expect(asked.every((number) => given.includes(number))).toBe(true)
  })

  test('every character but the last of a line says how far the next one is', () => {
    const codes = [...all.matchAll(/<ofd:TextCode X="[\d.]+" Y="[\d.]+"(?: DeltaX="([^"]+)")?>([^<]+)</g)]
    expect(codes.length).toBeGreaterThan(100)
    for (const [, deltas = '', words = ''] of codes) {
      const count = deltas.replace(/g (\d+) [\d.]+/g, (_, times) => Array(Number(times)).fill('1').join(' '))
      const characters = Array.from(words.replace(/&\w+;/g, '&')).length
      expect(count === '' ? 0 : count.split(' ').length, words).toBe(characters - 1)
    }
  })

  test('no object reaches out of the paper', () => {
    const boxes = [...all.matchAll(/Boundary="([^"]+)"/g)].map(([, box]) => (box ?? '').split(' ').map(Number))
    for (const [left = -1, top = -1, width = 0, height = 0] of boxes) {
      expect(Math.min(left, top, width, height)).toBeGreaterThan(0)
      expect(left + width).toBeLessThan(210)
      expect(top + height).toBeLessThan(297)
    }
  })

  test.each(parts)('in %s every element is closed and stands where the standard wants it', (_, xml) => {
    expect(xml).toContain('xmlns:ofd="http://www.ofdspec.org/2016"')
    for (const { name, children } of elementsOf(xml)) {
      const places = ofdOrder[name] ?? []
      const ranks = children.map((child) => places.findIndex((place) => [place].flat().includes(child)))
      expect(ranks, name).not.toContain(-1)
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
    }
  })
})

interface Opened {
  readonly name: string
  readonly children: string[]
}

/** Every element of a part with its children; fails where tags do not match. */
function elementsOf(xml: string): Opened[] {
  const all: Opened[] = []
  const open: Opened[] = [{ name: '', children: [] }]
  for (const [, end, name = '', empty] of xml.matchAll(/<(\/?)(ofd:\w+)(?: [^>]*?)?(\/?)>/g)) {
    if (end === '/') {
      expect(open.pop()?.name).toBe(name)
      continue
    }
    const element = { name, children: [] }
    open[open.length - 1]?.children.push(name)
    all.push(element)
    if (empty === '') open.push(element)
  }
  expect(open.map(({ name }) => name)).toEqual([''])
  return all
}
