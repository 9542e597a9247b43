import { runChecks } from '../../src/checks/run-checks'
import { busyReport } from '../../src/document/busy-report.fixture'
import { compose } from '../../src/document/compose'
import { writeDocx } from '../../src/document/docx/write-docx'
import { editionById } from '../../src/editions'
import { docxFloor } from './docx-floor'
import { findDocxPackage, writeWithDocxPackage } from './docx-package'
import { mediansInTurns, rounded, timed } from './statistics'

const rounds = 200
const packageRounds = 15

/** The core without a screen, in this process: the checks of a keystroke, and the way to a Word file. */
export async function measureCore(docxFolder: string | undefined) {
  const report = busyReport('2021')
  const edition = editionById('2021')
  const coldCheck = await timed(() => runChecks(report))
  const coldDocx = await timed(() => writeDocx(compose(report, edition)))
  const composed = compose(report, edition)
  const warm = await mediansInTurns(
    {
      checks: () => runChecks(report),
      compose: () => compose(report, edition),
      docx: () => writeDocx(compose(report, edition)),
      floor: docxFloor(writeDocx(composed)),
    },
    rounds,
  )
  const docx = await findDocxPackage(docxFolder)
  const beside =
    docx !== null &&
    (await mediansInTurns(
      { own: () => writeDocx(compose(report, edition)), docx: () => writeWithDocxPackage(docx, composed) },
      packageRounds,
    ))
  return {
    checks: {
      coldMs: rounded(coldCheck),
      warmMs: rounded(warm.checks),
      perSecond: Math.round(1000 / warm.checks),
    },
    composeMs: rounded(warm.compose),
    docx: {
      coldMs: rounded(coldDocx),
      warmMs: rounded(warm.docx),
      bytes: writeDocx(composed).length,
      overStringAndZip: rounded(warm.docx / warm.floor),
      overDocxPackage: beside ? rounded(beside.own / beside.docx) : 'BENCH_DOCX names no folder of the docx package',
    },
  }
}
