import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Locator, type Page } from 'playwright'
import { busyReport } from '../src/document/busy-report.fixture'
import { compose } from '../src/document/compose'
import { writeFragment } from '../src/document/html/write-fragment'
import { editions } from '../src/editions'
import { findBrowser } from './find-browser.mjs'

// Pastes the fragment for a site's editor into the editors that sites have, in a real browser, and counts what is left
// of its tables: as the editor shows it, and as a page without any styles shows what it saves. The editors are fetched from npm into a folder that is removed again; the program needs none of them.

const packages = ['tinymce@7', 'ckeditor5@44', '@wangeditor/editor@5']
const origin = 'http://editors.test'

interface Editor {
  readonly name: string
  readonly head: string
  readonly body: string
  /** Selector of what takes the paste; in a frame where the editor has one. */
  readonly field: string
  readonly frame?: string
  /** Expression that gives what the editor would save. */
  readonly saved: string
}

const editors: readonly Editor[] = [
  {
    name: 'TinyMCE 7',
    head: '<script src="/tinymce/tinymce.min.js"></script>',
    body: `<textarea id="e"></textarea><script>tinymce.init({selector:'#e',license_key:'gpl',plugins:'table lists'})</script>`,
    frame: 'iframe',
    field: 'body',
    saved: 'tinymce.activeEditor.getContent()',
  },
  {
    name: 'CKEditor 5',
    head: '<script src="/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
    body: `<div id="e"></div><script>(()=>{const {ClassicEditor,Essentials,Paragraph,Heading,Bold,Font,Alignment,Table,TableProperties,
TableCellProperties,PasteFromOffice}=CKEDITOR;ClassicEditor.create(document.querySelector('#e'),{licenseKey:'GPL',plugins:[Essentials,
Paragraph,Heading,Bold,Font,Alignment,Table,TableProperties,TableCellProperties,PasteFromOffice]}).then(e=>{window.ck=e})})()</script>`,
    field: '.ck-editor__editable',
    saved: 'ck.getData()',
  },
  {
    name: 'wangEditor 5',
    head: '<link rel="stylesheet" href="/@wangeditor/editor/dist/css/style.css"><script src="/@wangeditor/editor/dist/index.js"></script>',
    body: `<div id="e" style="height:400px"></div><script>window.we=wangEditor.createEditor({selector:'#e',html:'<p><br></p>',config:{}})</script>`,
    field: '[contenteditable=true]',
    saved: 'we.getHtml()',
  },
]

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

async function serve(page: Page, folder: string, editor: Editor): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(folder, 'node_modules', decodeURIComponent(pathname))
    if (pathname === '/') {
      const html = `<!DOCTYPE html><meta charset="utf-8">${editor.head}<body>${editor.body}`
      return route.fulfill({ contentType: 'text/html', body: html })
    }
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) })
  })
  await page.goto(`${origin}/`)
}

/** As the program copies it: the markup itself, with the browser's own copy. */
const copy = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', markup)
        event.preventDefault()
      },
      { once: true },
    )
    document.execCommand('copy')
  }, html)

interface Left {
  readonly cells: number
  readonly merged: number
  readonly ruled: number
  readonly text: string
}

/** What stands in a place; a cell is ruled when all its four sides are. */
const counted = (place: Locator): Promise<Left> =>
  place.evaluate((root) => {
    const cells = [...root.querySelectorAll<HTMLTableCellElement>('td,th')]
    const isRuled = (cell: Element) => {
      const style = getComputedStyle(cell)
      return (['top', 'right', 'bottom', 'left'] as const).every(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
      )
    }
    return {
      cells: cells.length,
      merged: cells.filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1).length,
      ruled: cells.filter(isRuled).length,
      text: (root.textContent ?? '').replace(/[\s\u200b\ufeff]/g, ''),
    }
  })

async function onPlainPage(page: Page, html: string): Promise<Left> {
  await page.setContent(`<!DOCTYPE html><meta charset="utf-8">${html}`)
  return counted(page.locator('body'))
}

interface Pasted {
  readonly shown: Left
  /** Markup the editor would save. */
  readonly saved: string
}

async function pasted(page: Page, folder: string, editor: Editor, html: string): Promise<Pasted> {
  await serve(page, folder, editor)
  const scope = editor.frame === undefined ? page : page.frameLocator(editor.frame)
  const field = scope.locator(editor.field).first()
  await field.waitFor()
  await copy(page, html)
  await field.click()
  await page.keyboard.press('Control+v')
  await page.waitForFunction(`(${editor.saved}).includes('<table')`)
  return { shown: await counted(field), saved: (await page.evaluate(editor.saved)) as string }
}

const folder = mkdtempSync(join(tmpdir(), 'editors-'))
try {
  console.log(`Fetching ${packages.join(', ')} …`)
  const options = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error']
  execFileSync('npm', [...options, ...packages], { stdio: 'inherit' })
  const executablePath = findBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  for (const edition of editions) {
    const fragment = writeFragment(compose(busyReport(edition.id), edition))
    const plain = await browser.newPage()
    const wanted = await onPlainPage(plain, fragment)
    console.log(`${edition.id}: ${wanted.cells} cells, ${wanted.merged} merged, ${wanted.ruled} ruled`)
    for (const editor of editors) {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
      const { shown, saved } = await pasted(await context.newPage(), folder, editor, fragment)
      const left = await onPlainPage(plain, saved)
      const words = left.text === wanted.text ? 'same words' : 'other words'
      const rulings = `${shown.ruled} ruled in the editor, ${left.ruled} on a page without styles`
      console.log(`  ${editor.name}: ${left.cells} cells, ${left.merged} merged, ${rulings}, ${words}`)
      await context.close()
    }
    await plain.close()
  }
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
