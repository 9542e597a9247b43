import { maximalMarkupBytes } from '../../limits'
import { refuse } from '../../refusal'
import type { SourceDocument } from '../../source-document'
import { type Archive, openArchive } from '../archive'
import { decodeText } from '../decode-text'
import { numbererOf } from '../list-numbers'
import { attributeOf, elementsOf, parseXml, textInside, type XmlElement } from '../xml'
import { readBody } from './body'
import { readLists } from './numbering'
import { stylesOf } from './styles'

function xmlPart(archive: Archive, name: string): XmlElement | null {
  const bytes = archive.unpack(name, maximalMarkupBytes)
  return bytes === null ? null : parseXml(decodeText(bytes))
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

function resolve(base: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folderOf(base).split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Targets of a part's relationships by id; links that lead out of the file are left alone. */
function relationshipsOf(archive: Archive, part: string): Map<string, { type: string; target: string }> {
  const root = xmlPart(archive, `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`)
  const inside = root === null ? [] : elementsOf(root).filter((one) => attributeOf(one, 'TargetMode') !== 'External')
  return new Map(
    inside.map((one) => {
      const type = (attributeOf(one, 'Type') ?? '').replace(/^.*\//, '')
      return [attributeOf(one, 'Id') ?? '', { type, target: resolve(part, attributeOf(one, 'Target') ?? '') }]
    }),
  )
}

/** Our own data part, wherever a program that saved the file in between has put it. */
function savedReport(archive: Archive): unknown {
  for (const name of archive.names) {
    if (!/^customXml\/item\d*\.xml$/.test(name)) continue
    const bytes = archive.unpack(name, maximalMarkupBytes)
    const text = bytes === null ? '' : decodeText(bytes)
    if (!text.includes('government-information-annual-report')) continue
    const json = textInside(parseXml(text))
    try {
      return JSON.parse(json, (key, value: unknown) => (key === '__proto__' ? undefined : value))
    } catch {
      return undefined
    }
  }
  return undefined
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, '这是 Excel 工作簿，请把报告另存为 Word 文件（.docx）后再读入。'],
  [/^ppt\//, '这是演示文稿，不是报告文件。'],
  [/^content\.xml$/, '这是 OpenDocument 文件，请另存为 .docx 后再读入。'],
  [/^OFD\.xml$/, '这是 OFD 版式文件，请用原来的 Word 文件。'],
  [/\.(?:docx?|wps|html?|pdf)$/i, '这是压缩包，请先解压，再选择里面的报告文件。'],
]

function mainPart(archive: Archive): string {
  const office = [...relationshipsOf(archive, '').values()].find(({ type }) => type === 'officeDocument')
  const main = office?.target ?? 'word/document.xml'
  if (archive.names.includes(main) && !/^(?:xl|ppt)\//.test(main)) return main
  const known = kinds.find(([pattern]) => archive.names.some((name) => pattern.test(name)))
  return refuse(known?.[1] ?? '压缩包里没有 Word 文档，可能已损坏。')
}

/** Reads a Word file as Word, WPS or LibreOffice writes it. Nothing in it is run and nothing outside it is fetched. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const archive = openArchive(bytes)
  const main = mainPart(archive)
  const related = relationshipsOf(archive, main)
  const partOfType = (type: string): XmlElement | null => {
    const found = [...related.values()].find((one) => one.type === type)
    return found === undefined ? null : xmlPart(archive, found.target)
  }
  const root = xmlPart(archive, main) ?? refuse('文件已损坏：没有正文。')
  const { lists, levelOfStyle } = readLists(partOfType('numbering'))
  const { items, asides, remarks } = readBody(root, {
    numberOf: numbererOf(lists),
    levelOfStyle,
    styleOf: stylesOf(partOfType('styles')),
    pictureBytes: (id) => {
      const target = related.get(id)?.target
      return target === undefined ? null : archive.unpack(target, Number.POSITIVE_INFINITY)
    },
    notes: { footnote: partOfType('footnotes'), endnote: partOfType('endnotes') },
  })
  const macros = archive.names.some((name) => /vbaProject\.bin$/i.test(name))
  const saved = savedReport(archive)
  return {
    items,
    asides,
    remarks: macros ? [...remarks, '文件里有宏，没有运行，也没有读入。'] : remarks,
    ...(saved === undefined ? {} : { saved }),
  }
}
