import { editionById } from '../editions'
import type { Basis, Severity } from '../editions/edition'
import { type HandbookEntry, handbook } from './handbook'
import { chaptersOf } from './rule-series'

const severities: Readonly<Record<Severity, string>> = { error: '必改', warning: '应核', notice: '提示', trial: '试行' }

const bases: Readonly<Record<Basis, string>> = {
  printed: '格式印明',
  total: '格式「总计」',
  practice: '审核惯例',
  sanity: '常理',
  law: '规定',
}

/** A line break would end a list entry, and a bracket might begin a link. */
const inLine = (text: string): string =>
  text === '' ? '（空着）' : text.replaceAll('\n', ' ／ ').replace(/[[\]*_<]/g, '\\$&')

function entry({ code, severity, statement, basis, clause, editions, example }: HandbookEntry): string {
  const forms = editions.map((id) => editionById(id).document).join('、')
  return [
    `### ${code} ${inLine(statement)}`,
    '',
    `${severities[severity]}。依据：${bases[basis]}${clause === '' ? '' : `，${inLine(clause)}`}。适用：${forms}。`,
    '',
    `- 对：${inLine(example.right)}`,
    `- 不对：${inLine(example.wrong)}`,
    '',
  ].join('\n')
}

const introduction = `# 核对规则

程序里的每一条规则，由规则本身生成（\`npm run docs:handbook\`），不在这里改。电话里说代号就能对上。
必改：不改不合格式或规定；应核：核对后改，或写明原因；提示：看一眼；试行：还在试，可能不准。
`

/** The handbook as a page for people who read it outside the program. */
export function handbookMarkdown(): string {
  const chapters = chaptersOf(handbook()).map(({ title, rules }) => `## ${title}\n\n${rules.map(entry).join('\n')}`)
  return `${introduction}\n${chapters.join('\n')}`
}
