import { bundledName, writeBundle } from '../../document/bundle/write-bundle'
import type { Departure } from './departure'
import { glanceOf, pngBytes } from './glance-picture'
import { letterDocx } from './letter-file'
import { reportFiles } from './report-files'
import { sheetDocx } from './sheet-files'

/** Everything that goes up to the county, in one file. The page in it offers the Word file that lies beside it. */
export async function bundleFile(departure: Departure): Promise<Uint8Array> {
  const { document, report, lastYear, result, habit, facts, pictureWidth } = departure
  const wordFile = bundledName(document.name, 'docx', document.draft)
  const { svg } = await glanceOf(report, lastYear)
  return writeBundle({
    name: document.name,
    draft: document.draft,
    letterForm: habit.letter,
    files: {
      docx: await reportFiles.docx.write(departure),
      ofd: await reportFiles.ofd.write(departure),
      html: await reportFiles.html.write({ ...departure, facts: { ...facts, wordFile } }),
      xlsx: await reportFiles.xlsx.write(departure),
      json: await reportFiles.json.write(departure),
      letter: await letterDocx(report, habit),
      sheet: await sheetDocx(result, report),
      svg,
      png: await pngBytes(svg, pictureWidth),
    },
  })
}
