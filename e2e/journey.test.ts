import { expect, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { editions } from '../src/editions'
import { cellsOf } from '../src/editions/cells'
import { readReport } from '../src/intake/read-report'
import { readFigures, textAt } from '../src/report/figures'
import { printedCell } from '../src/report/printed-cell'
import type { Report } from '../src/report/report'
import { Clerk } from './support/clerk'
import { picture } from './support/picture'
import { canReadPdf, figuresBetween } from './support/printed-figures'

const paragraphsOf = (report: Report, part: 'part1' | 'part5' | 'part6'): string[] =>
  report.narratives[part].flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))

for (const edition of editions)
  test(`a clerk writes the whole ${edition.id} report, mends a balance, reloads and hands it in`, async ({ page }) => {
    const clerk = new Clerk(page)
    const report = goodReport(edition.id)
    const spoiled = { table: 'table3', row: 'granted', column: 'naturalPerson' } as const

    await clerk.opensTheProgram()
    await clerk.startsAReport(report.year, report.agency)
    for (const { id } of edition.tables) await clerk.fillsTable(edition, report, id)
    await expect(clerk.readyLine()).toContainText('无空格')

    await clerk.turnsTo('part3')
    await clerk.typesInto(spoiled, '8')
    await expect(clerk.readyLine()).toContainText('处必改')
    const note = page.getByText(/差 1/).locator('visible=true').first()
    await expect(note).toBeVisible()
    await clerk.typesInto(spoiled, report.tables.table3.granted?.naturalPerson ?? '')

    await clerk.writes('part1', paragraphsOf(report, 'part1'))
    await clerk.addsPicture(picture, '主动公开分类', '条形图：机构职能12条。')
    await page.reload()
    await clerk.writes('part5', paragraphsOf(report, 'part5'))
    await clerk.writes('part6', paragraphsOf(report, 'part6'))
    await clerk.signs(report.signature.agency, report.signature.date)

    await expect(clerk.readyLine()).toContainText('无必改')
    await clerk.waitsUntilSaved()
    await clerk.opensExport()
    const word = await clerk.exportsAs('docx')
    const html = await clerk.exportsAs('html')
    expect(word.name).toBe(`${report.agency.name}${report.year}年政府信息公开工作年度报告.docx`)

    const fromWord = await readReport(word)
    const fromPage = await readReport(html)
    if (!fromWord.ok || !fromPage.ok) throw new Error('an exported file was not recognised')
    for (const cell of cellsOf(edition).values()) {
      const typed = textAt(report.tables, cell)
      expect(textAt(fromWord.report.tables, cell), `Word ${cell.key}`).toBe(typed)
      expect(textAt(fromPage.report.tables, cell), `page ${cell.key}`).toBe(typed)
    }
    for (const part of ['part1', 'part5', 'part6'] as const)
      expect(paragraphsOf(fromWord.report, part), part).toEqual(paragraphsOf(report, part))
    expect(fromWord.report.narratives.part1.filter(({ kind }) => kind === 'figure')).toHaveLength(1)

    if (!canReadPdf) {
      test.info().annotations.push({ type: 'skip', description: 'pdftotext is not installed' })
      return
    }
    const printing = await page.context().newPage()
    await printing.setContent(new TextDecoder().decode(html.bytes))
    const pdf = await printing.pdf({ preferCSSPageSize: true })
    const figures = readFigures(report.tables, edition)
    expect(figuresBetween(pdf, '二、主动公开', '五、存在')).toEqual(
      [...cellsOf(edition).values()].map((cell) => printedCell(report, figures, cell)),
    )
  })
