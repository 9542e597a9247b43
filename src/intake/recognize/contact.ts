import type { Agency } from '../../report/report'
import { compact } from '../tables/label'

type Contact = Pick<
  Agency,
  'office' | 'address' | 'postcode' | 'telephone' | 'fax' | 'email' | 'websiteName' | 'websiteAddress'
>

const number = '([\\d(][\\d()—-]{5,18}\\d)'

const patterns: readonly (readonly [keyof Contact, RegExp])[] = [
  ['address', /(?:联系|办公|通讯|通信)?地址[:为]?([^,，;；。)]{4,40})/],
  ['postcode', /(?:邮政编码|邮编)[:为]?(\d{6})/],
  ['telephone', new RegExp(`电话(?:号码)?[:为]?${number}`)],
  ['fax', new RegExp(`传真(?:电话|号码)?[:为]?${number}`)],
  ['email', /(?:邮箱|邮件|E-?mail)(?:地址)?[:为]?([\w.+-]+@[\w.-]+\w)/i],
  ['websiteAddress', /((?:https?:\/\/|www\.)[\w./?=&%#:~-]+[\w/])/i],
  [
    'websiteName',
    /(?:登录|访问|通过|[在从至到,，。“"])([^,，。、;；:()“”"在从至到]{2,24}?(?:门户网站|政府网站|网站|政府网|信息公开网|政务网|信息网))/,
  ],
  ['office', /(?:与|联系)([^,，。、;；:()与]{3,24}?)(?:联系|[,，]?\((?:联系|办公|通讯)?地址|\(电话)/],
]

const verbs = /^.*(?:登录|访问|通过|浏览|打开)(?=.{4})/

/** Where to read the report and whom to ask, from the sentences of the introduction. */
export function guessContact(introduction: string): Partial<Contact> {
  const text = compact(introduction)
  const contact: Partial<Contact> = {}
  for (const [field, pattern] of patterns) {
    const found = pattern.exec(text)?.[1]
    if (found !== undefined) contact[field] = found.replace(verbs, '')
  }
  return contact
}
