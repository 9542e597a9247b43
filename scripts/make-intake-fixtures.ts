import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser } from './find-browser.mjs'
import { type FixturePlan, fixturePlans } from './intake-fixtures/fixture-list'

/**
 * Makes the files under src/intake/fixtures anew, with the list of what each of them holds; those under `pdf` stay as
 * they are. Needs `soffice` and Chromium. `npm run make:fixtures -- county` makes only files with that word in their
 * names.
 */
const [wanted = ''] = process.argv.slice(2)
const fixtures = 'src/intake/fixtures'
const folder = mkdtempSync(join(tmpdir(), 'make-fixtures-'))

const filters: Readonly<Record<string, string>> = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  htm: 'html:HTML (StarWriter)',
  pdf: 'pdf',
}

function convert({ file, bytes }: FixturePlan): Uint8Array {
  const [name = '', extension = ''] = file.split(/\.(?=[a-z]+$)/)
  const filter = filters[extension]
  if (filter === undefined) throw new RangeError(file)
  writeFileSync(join(folder, `${name}.docx`), bytes())
  const into = join(folder, 'converted')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', into, join(folder, `${name}.docx`)],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  )
  return readFileSync(join(into, `${name}.${extension === 'htm' ? 'html' : extension}`))
}

/** The page as Chromium holds it after its scripts have run, written as 另存为 does. */
async function saved({ bytes }: FixturePlan): Promise<Uint8Array> {
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  try {
    const page = await browser.newPage()
    await page.setContent(new TextDecoder().decode(bytes()))
    return new TextEncoder().encode(await page.content())
  } finally {
    await browser.close()
  }
}

mkdirSync(fixtures, { recursive: true })
for (const plan of fixturePlans) {
  if (!plan.file.includes(wanted)) continue
  const bytes =
    plan.through === 'LibreOffice' ? convert(plan) : plan.through === 'Chromium' ? await saved(plan) : plan.bytes()
  writeFileSync(join(fixtures, plan.file), bytes)
  console.log(`${plan.file}: ${bytes.length} bytes`)
}
const list = fixturePlans.map(({ file, edition, variant, sentences, empty, elsewhere }) => ({
  file,
  edition,
  variant,
  sentences,
  ...(empty === undefined ? {} : { empty }),
  ...(elsewhere === undefined ? {} : { elsewhere }),
}))
writeFileSync(join(fixtures, 'fixtures.json'), `${JSON.stringify(list, null, 2)}\n`)
rmSync(folder, { recursive: true, force: true })
