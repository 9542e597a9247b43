import { spelled, tag } from './tag'

/** What a government site states beside an article; whatever is empty is left out. */
export interface PageFacts {
  readonly indexNumber: string
  readonly issuer: string
  /** Date of the document, as signed. */
  readonly issuedOn: string
  readonly publishedOn: string
  readonly title: string
  readonly documentNumber: string
  readonly validity: string
  /** Name of the Word file that lies beside the page; empty where none does. */
  readonly wordFile: string
}

/** In the order in which sites print them. */
const labels = [
  ['indexNumber', '索引号'],
  ['issuer', '发布机构'],
  ['issuedOn', '成文日期'],
  ['publishedOn', '发布日期'],
  ['title', '标题'],
  ['documentNumber', '文号'],
  ['validity', '有效性'],
] as const satisfies readonly (readonly [keyof PageFacts, string])[]

/** On screen only: paper shows the report and nothing else. */
export const factsStyle = `
.facts{max-width:60rem;margin:0 auto;padding:1rem 1rem 0;font:0.9375rem/1.6 "Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.facts dl{display:flex;flex-wrap:wrap;margin:0;border:1px solid #b4bec2;border-width:1px 0}
.facts dl div{display:flex;flex:1 1 24rem;padding:0.25rem 0.5rem}
.facts dt{flex:0 0 5.5rem;color:#3d4a55}
.facts dt::after{content:"："}
.facts dd{margin:0;overflow-wrap:anywhere}
.facts a{display:inline-block;padding:0.5rem;color:#17497a}
@media print{.facts{display:none}}`

/** The block of facts over the article, or nothing when nothing is known. */
export function factsBlock(facts: PageFacts): string {
  const rows = labels.flatMap(([key, label]) => {
    const words = facts[key].trim()
    return words === '' ? [] : [tag('div', {}, tag('dt', {}, label), tag('dd', {}, spelled(words)))]
  })
  const word = facts.wordFile.trim()
  const link =
    word === '' ? '' : tag('a', { href: encodeURIComponent(word), download: word }, spelled(`下载 Word 文件：${word}`))
  const list = rows.length === 0 ? '' : tag('dl', {}, ...rows)
  return list + link === '' ? '' : tag('aside', { class: 'facts', 'aria-label': '信息属性' }, list, link)
}
