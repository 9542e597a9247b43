import { emptyAgency } from '../../report/empty-report'
import type { Agency } from '../../report/report'
import { compact } from '../tables/label'
import { guessContact } from './contact'

interface Named {
  readonly province: string
  readonly city: string
  readonly county: string
  readonly town: string
}

const unknown: Named = { province: '', city: '', county: '', town: '' }

/** Names of townships are short; only those of national minorities run longer. */
const town = '[^县市区旗省，。、；：()《》\\d]{1,10}?(?:镇|民族乡|苏木|乡|街道)'
const chain =
  '((?:[^，。、()\\d]{2,6}?(?:省|自治区)|北京市|上海市|天津市|重庆市)?)((?:[^，。、()\\d县]{2,10}?(?:市|州|盟|地区))?)([^，。、()\\d]{1,14}?(?:自治县|自治旗|县|区|市|旗))'

/** 某省某市某县某镇, as far as it is written. */
function splitChain(text: string): Named | null {
  const full = new RegExp(`^${chain}(${town})$`).exec(text)
  if (full !== null) return { province: full[1] ?? '', city: full[2] ?? '', county: full[3] ?? '', town: full[4] ?? '' }
  // 沙市镇 and 柳市镇 are towns although their names hold the mark of a county.
  const short = new RegExp(`^(${town}|[\\u4e00-\\u9fff]{2}(?:镇|乡|街道))$`).exec(text)
  return short === null ? null : { ...unknown, town: short[1] ?? '' }
}

const nameOnly = (text: string): string =>
  compact(text)
    .replace(/^中共.{2,20}?委员会/, '')
    .replace(/^关于|^(?:19|20)\d{2}年度?/g, '')
    .replace(/(?:19|20)\d{2}年.*$|关于.*$/, '')
    .replace(/政府信息公开.*$|信息公开.*$/, '')
    .replace(/\(.*$/, '')
    .replace(/(?:人民政府|政府|办事处|党政办公室|办公室)+$/, '')

/** The agency inside running text: behind a word that cannot belong to the name, before 人民政府 or 办事处. */
function townInText(text: string): string {
  const pattern =
    /(?:^|[^\u4e00-\u9fff]|[由与在对向请于度年县区市旗])([^县市区旗省，。、；：()《》\d由与在对向请度]{1,5}?(?:镇|乡|街道))(?=人民政府|办事处|党政|政府|结合|根据|办公室)/g
  const counts = new Map<string, number>()
  for (const [, name = ''] of compact(text).matchAll(pattern)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? ''
}

/** The county that the text writes in front of the township, or whose site carries the report. */
function countyInText(text: string, name: string): string {
  const plain = compact(text)
  const before = new RegExp(
    `(?:^|[^\\u4e00-\\u9fff]|[在由与于向])((?:(?![在由与于向])[\\u4e00-\\u9fff]){1,14}?(?:县|区|市|旗))${name}`,
  )
  const site =
    /(?:[，。、；从在到]|登录|访问)((?:(?![在从到])[\u4e00-\u9fff]){1,14}?(?:县|区|市|旗))(?:人民)?政府(?:门户)?网/
  return before.exec(plain)?.[1] ?? site.exec(plain)?.[1] ?? ''
}

const fullName = (name: string): string => (name.endsWith('街道') ? `${name}办事处` : `${name}人民政府`)

/** What title, introduction and signature say about the agency; every field is a guess that the clerk sees. */
export function guessAgency(title: string, introduction: string, signature: string): Agency {
  const contact = guessContact(introduction)
  const written = splitChain(nameOnly(title)) ?? splitChain(nameOnly(signature))
  const named = written ?? { ...unknown, town: townInText(introduction) }
  if (named.town === '') return { ...emptyAgency, ...contact }
  const signed = compact(signature).replace(/\(.*$/, '')
  return {
    ...emptyAgency,
    ...contact,
    name: signed.endsWith(fullName(named.town)) ? signed : fullName(named.town),
    unitType: named.town.endsWith('街道') ? '街道' : named.town.endsWith('乡') ? '乡' : '镇',
    province: named.province,
    city: named.city,
    county: named.county || countyInText(introduction, named.town),
  }
}
