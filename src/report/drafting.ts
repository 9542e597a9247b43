import type { Edition, NarrativePart } from '../editions/edition'
import { emptyReport } from './empty-report'
import type { Agency, Block, Report } from './report'

/** 青石镇人民政府2026年政府信息公开工作年度报告 */
export const generatedTitle = (agency: Agency, year: number): string =>
  `${agency.name}${year}年政府信息公开工作年度报告`

const withoutNumber = (heading: string): string => heading.replace(/^.、/, '')

const contactOf = ({ address, postcode, telephone, fax, email }: Agency): string =>
  [
    ['地址', address],
    ['邮编', postcode],
    ['电话', telephone],
    ['传真', fax],
    ['电子邮箱', email],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}：${value}`)
    .join('；')

/** Paragraphs that open the report: legal basis, parts, period, where to read it, whom to ask. */
export function generatedIntroduction(agency: Agency, year: number, edition: Edition): string {
  const parts = edition.parts.map(({ heading }) => withoutNumber(heading))
  const last = parts.pop()
  const paragraphs = [
    `本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和《${edition.documentTitle}》（${edition.document}）编制，由${parts.join('，')}和${last}六部分组成。所列数据的统计期限为${year}年1月1日至12月31日。`,
  ]
  if (agency.websiteName !== '' || agency.websiteAddress !== '') {
    const address = agency.websiteAddress === '' ? '' : `（${agency.websiteAddress}）`
    paragraphs.push(`本报告的电子版可在${agency.websiteName}${address}查阅、下载。`)
  }
  const contact = contactOf(agency)
  if (contact !== '') paragraphs.push(`对本报告如有疑问，请与${agency.office || agency.name}联系（${contact}）。`)
  return paragraphs.join('\n')
}

/** What part six says when nobody was charged; required reporting even then. */
export const feeSentence = (year: number): string =>
  `${year}年，本机关未发出信息处理费收费通知，未收取信息处理费。无其他需要报告的事项。`

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** The halves of part five: what is wrong, and what was done about it. */
const partFiveHalves = ['（一）存在的主要问题', '（二）改进情况'] as const

/** Headings and standing sentences a new report opens with; the clerk writes between them. */
export function skeletonNarratives(edition: Edition, year: number): Record<NarrativePart, Block[]> {
  const aspects = edition.parts.flatMap(({ content }) => (content.kind === 'narrative' ? content.aspects : []))
  return {
    part1: aspects.flatMap(({ number, heading }) => [paragraph(`${number}${heading}`), paragraph('')]),
    part5: partFiveHalves.flatMap((half) => [paragraph(half), paragraph('')]),
    part6: [paragraph(feeSentence(year))],
  }
}

/** A new report for a year: constants of the agency in title, introduction and signature, everything else to be written. */
export function newReport(agency: Agency, year: number, edition: Edition): Report {
  return {
    ...emptyReport(edition, year),
    agency: { ...agency },
    title: generatedTitle(agency, year),
    introduction: generatedIntroduction(agency, year, edition),
    narratives: skeletonNarratives(edition, year),
    signature: { agency: agency.name, date: '' },
  }
}
