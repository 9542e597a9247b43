import type { Report } from '../report/report'
import { type Leaving, signatureOf } from './compose'
import type { Signature } from './report-document'
import { titleLines } from './title-lines'

/** 函 goes to an office that is no superior, 报告 to the government above. */
export type LetterForm = '函' | '报告'

/** A covering letter, complete and in order. */
export interface Letter {
  readonly language: 'zh-CN'
  readonly name: string
  readonly author: string
  readonly title: readonly string[]
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly attachment: string
  readonly signature: Signature | null
  /** Whom to ask, in brackets below the date; empty when nothing is known. */
  readonly note: string
}

const wording: Readonly<
  Record<LetterForm, { readonly office: string; readonly handing: string; readonly end: string }>
> = {
  函: { office: '人民政府办公室', handing: '报送你办，请查收', end: '特此函达。' },
  报告: { office: '人民政府', handing: '随文呈报，请审阅', end: '特此报告。' },
}

const contactNote = ({ agency: { office, telephone } }: Report): string => {
  const known = [office === '' ? '' : `联系单位：${office}`, telephone === '' ? '' : `联系电话：${telephone}`]
  const words = known.filter((word) => word !== '').join('，')
  return words === '' ? '' : `（${words}）`
}

/** The letter that takes the report to the county, in the agency's name and with the report's own date. */
export function composeLetter(report: Report, form: LetterForm, { sealed = false }: Leaving = {}): Letter {
  const { office, handing, end } = wording[form]
  const { name: agency, county } = report.agency
  const subject = titleLines(report.title).join('') || `${agency}${report.year}年政府信息公开工作年度报告`
  const title = `${agency}关于报送${report.year}年政府信息公开工作年度报告的${form}`
  return {
    language: 'zh-CN',
    name: title,
    author: agency,
    title: titleLines(`${agency}\n关于报送${report.year}年政府信息公开工作年度报告的${form}`),
    addressee: `${county || '县'}${office}：`,
    paragraphs: [
      `根据《中华人民共和国政府信息公开条例》有关规定，我${report.agency.unitType}编制完成《${subject}》，现${handing}。`,
      end,
    ],
    attachment: subject,
    signature: signatureOf(report, sealed),
    note: contactNote(report),
  }
}
