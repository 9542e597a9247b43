import { compose } from '../document/compose'
import { writeDocx } from '../document/docx/write-docx'
import { writeHtml } from '../document/html/write-html'
import { writeOfd } from '../document/ofd/write-ofd'
import { writeJson } from '../document/write-json'
import { writeXlsx } from '../document/xlsx/write-xlsx'
import { editionById } from '../editions'
import type { Report } from '../report/report'
import { CommandError, type Verb } from './command'
import { openReport } from './open-report'
import { readParameters, requireFiles } from './parameters'
import { save } from './save'

const documentOf = (report: Report) => compose(report, editionById(report.edition))

type Writer = (report: Report) => string | Uint8Array

/** Every way a report can leave as a file. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['docx', (report) => writeDocx(documentOf(report))],
  ['html', (report) => writeHtml(documentOf(report))],
  ['xlsx', (report) => writeXlsx(documentOf(report))],
  ['ofd', (report) => writeOfd(documentOf(report))],
  ['json', writeJson],
])

/** `write FILE --to FORMAT -o OUT`: a report in another format. */
export const write: Verb = async (parameters, { print }) => {
  const given = readParameters(parameters, { to: '', output: 'o' })
  const { to = '', output } = given.options
  const [file, ...others] = requireFiles(given)
  const writer = writers.get(to)
  if (writer === undefined) throw new CommandError(`--to 须为 ${[...writers.keys()].join('、')} 之一。`)
  if (output === undefined) throw new CommandError('请用 -o 写出要保存的文件。')
  if (others.length > 0) throw new CommandError('write 一次只写一个文件。')
  save(output, writer((await openReport(file)).report))
  print({ written: output })
  return 0
}
