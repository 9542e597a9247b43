import { pageFaults } from './page-faults'
import { printReports } from './printed-reports'

// Writes reports as Word file and as page, lets LibreOffice and Chromium make PDFs of them and measures the paper.

let failed = 0
await printReports((maker, one, pages) => {
  console.log(`  ${maker} ${one.name}: ${pages.length} pages`)
  for (const fault of pageFaults(one, pages)) {
    failed++
    console.log(`    ✗ ${fault}`)
  }
})
console.log(failed === 0 ? 'Pages are as the standard says.' : `${failed} faults on the pages.`)
process.exitCode = failed === 0 ? 0 : 1
