import fc from 'fast-check'
import { editions } from '../editions'
import { cellsOf } from '../editions/cells'
import type { Edition } from '../editions/edition'
import { emptyReport } from '../report/empty-report'
import type { Block, Report } from '../report/report'

const town = fc.constantFrom('青石镇', '云溪乡', '白沙街道', '柳河口镇', '石门坎苗族乡')
const office = (name: string): string => `${name}${name.endsWith('街道') ? '办事处' : '人民政府'}`

const sentence = fc.constantFrom(
  '全年主动公开政府信息128条。',
  '收到申请3件，均已按期答复；未发生投诉。',
  '“青石发布”公众号推送信息56期，阅读量1.2万次。',
  '（以上数据截至12月31日）',
  '制发规范性文件2件，废止1件。',
  '一是更新不够及时；二是解读形式单一。',
  '无。',
  '地址：云河县青石镇文昌路18号 Tel 0000-1234567',
)
const paragraphText = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(''))
const heading = fc.constantFrom('（一）主动公开', '（二）依申请公开', '1.线上平台', '（1）栏目维护', '（五）监督保障')
const block = fc.oneof(paragraphText, heading).map((text): Block => ({ kind: 'paragraph', text }))

const cellText = fc.oneof(
  { weight: 6, arbitrary: fc.nat(99).map(String) },
  { weight: 2, arbitrary: fc.constant('0') },
  { weight: 1, arbitrary: fc.constantFrom('', '1768.91万元', '12件', '/', '无', '3.50', '+1', '-2', '1234') },
)

/** Reports with something in every place that a document prints. */
export const generatedReport: fc.Arbitrary<{ report: Report; edition: Edition }> = fc
  .constantFrom(...editions)
  .chain((edition) =>
    fc
      .record({
        year: edition.lastYear === null ? fc.integer({ min: 2021, max: 2030 }) : fc.constantFrom(2019, 2020),
        name: town,
        titled: fc.boolean(),
        signed: fc.boolean(),
        introduction: fc.array(paragraphText, { minLength: 1, maxLength: 2 }),
        part1: fc.array(block, { maxLength: 6 }),
        part5: fc.array(block, { maxLength: 4 }),
        part6: fc.array(paragraphText, { minLength: 1, maxLength: 2 }),
        texts: fc.array(cellText, { minLength: cellsOf(edition).size, maxLength: cellsOf(edition).size }),
      })
      .map(({ year, name, titled, signed, introduction, part1, part5, part6, texts }) => {
        const report = emptyReport(edition, year)
        const cells = [...cellsOf(edition).values()]
        cells.forEach(({ table, row, column }, index) => {
          const line = report.tables[table][row]
          if (line !== undefined) line[column] = texts[index] ?? ''
        })
        report.title = titled ? `${office(name)}${year}年政府信息公开工作年度报告` : ''
        report.introduction = [`数据统计期限为${year}年1月1日至12月31日。`, ...introduction].join('\n')
        report.narratives = {
          part1,
          part5,
          part6: part6.map((text) => ({ kind: 'paragraph', text })),
        }
        if (signed) report.signature = { agency: office(name), date: `${year + 1}年1月20日` }
        return { report, edition }
      }),
  )
