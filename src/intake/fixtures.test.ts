import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { editionById } from '../editions'
import { numberedReport } from './plain-report.fixture'
import { readReport } from './read-report'

/** Written by LibreOffice 7.4 from a Word file of ours without the report inside. */
test.each([
  ['libreoffice-2021.docx', '2021'],
  ['libreoffice-2019.doc', '2019'],
  ['libreoffice-2021.htm', '2021'],
] as const)('%s gives every cell and every sentence', (name, id) => {
  const bytes = readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)))
  const result = readReport({ name, bytes })
  if (!result.ok) throw new Error(result.message)
  const right = numberedReport(editionById(id), id === '2019' ? 2020 : 2025)
  expect({ ...result.report, agency: right.agency }).toEqual(right)
})
