import type { Page as OwnPage } from '../src/document/pages/page'
import { paginate } from '../src/document/pages/paginate'
import { pageFaults } from './page-faults'
import type { Page } from './pdf-pages'
import { printReports } from './printed-reports'

// Measures what LibreOffice and Chromium print, as check:pages does, and compares it page by page with our own layout,
// from which the preview and OFD come. Fonts with wider figures than the standard's break some lines elsewhere, so the
// share of pages that begin alike is reported and has a floor, while the number of pages must agree within one.

const leastAlike = 0.75

const plain = (text: string): string => text.replace(/\s/g, '').normalize('NFKC')

/** The words with which a page begins, as many as every page has. */
function beginningOf({ content: [first] }: OwnPage): string {
  if (first?.kind === 'line') return plain(first.runs.map(({ text }) => text).join(''))
  if (first?.kind === 'table') return plain(first.cells.find(({ cell }) => cell.text !== '')?.cell.text ?? '')
  return ''
}

const beginsAlike = (own: OwnPage, printed: Page | undefined): boolean => {
  const words = plain(printed?.text ?? '').replace(`—${own.number}—`, '')
  return words.startsWith(beginningOf(own).slice(0, 12))
}

let failed = 0
let alike = 0
let compared = 0
const fault = (words: string): void => {
  failed++
  console.log(`    ✗ ${words}`)
}

await printReports((maker, one, pages) => {
  const own = paginate(one.document)
  const same = own.filter((page, index) => beginsAlike(page, pages[index])).length
  console.log(`  ${maker} ${one.name}: ${pages.length} pages, ${own.length} of ours, ${same} begin alike`)
  for (const words of pageFaults(one, pages)) fault(words)
  if (one.name.endsWith('any')) return
  alike += same
  compared += own.length
  if (Math.abs(pages.length - own.length) > 1) fault('the number of pages differs')
})
if (compared > 0 && alike / compared < leastAlike) fault('too few pages begin alike')
console.log(`${alike} of ${compared} pages begin alike. ${failed === 0 ? 'The layout holds.' : `${failed} faults.`}`)
process.exitCode = failed === 0 ? 0 : 1
