import { compose } from '../../src/document/compose'
import { writeDocx } from '../../src/document/docx/write-docx'
import { editionById } from '../../src/editions'
import { type FixtureFile, type Variant, variantOf } from '../../src/intake/file-fixtures.fixture'
import { savedForm } from '../../src/report/saved-report'
import type { FormChange } from './form-changes'
import * as change from './form-changes'
import { type PrintedForm, printedForm } from './printed-form'
import { collapsedCells, collapsedRows, gbk, pastedRows, pipeTables, tabbedText, utf16 } from './text-files'
import { countyPage, oldPage, siteWords, wordPage } from './web-pages'
import { type WpsHabits, wpsFile } from './wps-file'

/** A file to be made: what it holds, and which program writes it. */
export interface FixturePlan extends FixtureFile {
  /** `LibreOffice` saves the bytes as another format, `Chromium` saves the page it made of them. */
  readonly through?: 'LibreOffice' | 'Chromium'
  readonly bytes: () => Uint8Array
}

type Writer = (form: PrintedForm) => Uint8Array

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const page =
  (spell: (form: PrintedForm) => string, encode: (text: string) => Uint8Array = utf8): Writer =>
  (form) =>
    encode(spell(form))
const wps =
  (habits: WpsHabits = {}): Writer =>
  (form) =>
    wpsFile(form, habits)

function plan(
  file: string,
  variant: Variant,
  write: Writer,
  changes: readonly FormChange[] = [],
  sentences: readonly string[] = [],
): FixturePlan {
  const edition = /2019\./.test(file) ? '2019' : '2021'
  const form = printedForm(variantOf(variant, edition), editionById(edition))
  for (const apply of changes) apply(form)
  return { file, edition, variant, sentences: [...form.before, ...form.behind, ...sentences], bytes: () => write(form) }
}

const throughLibreOffice = (one: FixturePlan): FixturePlan => ({
  ...one,
  file: `libreoffice-${one.file}`,
  through: 'LibreOffice',
})

/** Our own Word file without the report it carries. */
const own: (edition: '2019' | '2021') => Writer = (id) => () => {
  const document = compose(variantOf('numbered', id), editionById(id))
  return writeDocx({ ...document, source: 'null', publicSource: 'null' })
}

const sound = wps({ soundGrid: true })

const site = Object.values(siteWords)
const seventh = ['七、附件说明', '本报告附件存于党政办公室档案柜。']
const footnote = '数据由各村报送。'

export const fixturePlans: readonly FixturePlan[] = [
  plan('wps-plain-2019.docx', 'numbered', wps(), [change.titleInLines]),
  plan('wps-split-runs-2021.docx', 'numbered', wps({ splitRuns: true }), [change.brokenLabels]),
  plan('wps-split-runs-2019.docx', 'spelled', wps({ splitRuns: true }), [change.spacedLabels, change.twoInPieces]),
  plan('wps-tracked-2021.docx', 'blanks', wps({ tracked: true }), [change.misspeltLabels]),
  plan('wps-controls-2021.docx', 'spelled', wps({ controls: true, symbols: true }), [change.chineseYear]),
  plan('wps-lists-2019.docx', 'numbered', wps({ lists: true }), [change.numberedInside]),
  plan('wps-lists-2021.docx', 'zero', wps({ lists: true, header: '青石镇' }), [change.issuedBehind]),
  plan(
    'wps-cover-2021.docx',
    'numbered',
    wps({ titleBox: true, footnote }),
    [change.sevenParts],
    [...seventh, footnote],
  ),
  plan('wps-framed-2019.docx', 'numbered', wps({ framed: true }), [change.wideYear]),
  plan('wps-nested-2021.docx', 'numbered', wps({ nested: true }), [change.chapters]),
  plan('wps-letter-2019.docx', 'numbered', wps(), [change.letterInFront, change.issuedBehind]),
  plan('wps-pieces-2021.docx', 'numbered', wps(), [change.twoInPieces, change.threeOverPages]),
  plan('wps-unmerged-2021.docx', 'numbered', wps(), [change.threeUnmerged, change.noTitle]),
  plan('wps-flat-2019.docx', 'numbered', wps(), [change.threeFlat, change.renamed]),
  plan('wps-headings-in-tables-2021.docx', 'numbered', wps(), [change.headingsInTables]),
  plan('wps-one-table-2019.docx', 'numbered', wps(), [change.oneTable]),
  plan('wps-tables-first-2021.docx', 'numbered', wps(), [change.attachedTables, change.namelessTitle]),
  {
    ...plan('wps-five-parts-2021.docx', 'numbered', wps(), [change.fiveParts, change.numbersInLabelsSpaced]),
    elsewhere: true,
  },
  { ...plan('wps-merged-figures-2021.docx', 'numbered', wps(), [change.mergedFigures]), empty: 2 },
  { ...plan('wps-picture-2019.docx', 'numbered', wps(), [change.pictureOfTable]), empty: 15 },
  { ...plan('county-row-lost-2021.html', 'numbered', page(countyPage), [change.rowLost], site), empty: 1 },
  plan('word-2021.htm', 'numbered', page(wordPage, gbk), [change.spacedNumbers]),
  plan('word-2019.htm', 'spelled', page(wordPage, gbk), [change.unitsInHeads]),
  plan(
    'word-utf16-2021.htm',
    'blanks',
    page((form) => wordPage(form, 'unicode'), utf16),
    [change.noNumbers],
  ),
  plan('county-2021.html', 'numbered', page(countyPage), [change.twoInPieces], site),
  plan('county-2019.html', 'spelled', page(countyPage), [change.noTitle, change.arabicNumbers], site),
  plan('old-site-2019.htm', 'numbered', page(oldPage, gbk), [change.noTitle], site.slice(1, 2)),
  plan('old-site-2021.htm', 'zero', page(oldPage, gbk), [change.renamed, change.noTitle], [siteWords.foot]),
  plan('tabbed-2021.txt', 'spelled', page(tabbedText, gbk), [change.letterInFront]),
  plan(
    'tabbed-2019.txt',
    'numbered',
    page(tabbedText, (text) => utf8(`\ufeff${text.replace(/\n/g, '\r\n')}`)),
    [change.bracketNumbers],
  ),
  plan('pasted-2021.txt', 'numbered', page(pastedRows, utf16), [change.threeUnmerged]),
  plan('pasted-2019.txt', 'blanks', page(pastedRows), [change.sevenParts], seventh),
  plan('collapsed-cells-2021.txt', 'numbered', page(collapsedCells)),
  plan('collapsed-cells-2019.txt', 'zero', page(collapsedCells, gbk), [change.namelessTitle]),
  plan('collapsed-rows-2021.txt', 'numbered', page(collapsedRows), [change.misspeltLabels]),
  plan('pasted-corner-2021.txt', 'spelled', page(pastedRows), [change.emptyCorner]),
  plan('pasted-flat-2019.txt', 'numbered', page(pastedRows, gbk), [change.threeFlat]),
  plan('collapsed-broken-labels-2021.txt', 'numbered', page(collapsedCells), [change.brokenLabels]),
  plan('wps-nested-framed-2019.docx', 'spelled', wps({ nested: true, framed: true }), [change.unitRows]),
  plan('pipes-2021.md', 'numbered', page(pipeTables), [change.titleInLines]),
  plan('pipes-2019.md', 'spelled', page(pipeTables), [change.threeUnmerged]),
  plan('saved-2021.json', 'spelled', () => utf8(JSON.stringify(savedForm(variantOf('spelled', '2021'))))),
  plan('saved-2019.json', 'numbered', () => utf8(JSON.stringify(variantOf('numbered', '2019')))),
  {
    ...plan('chromium-county-2021.html', 'numbered', page(countyPage), [change.titleInLines, change.renamed], site),
    through: 'Chromium',
  },
  {
    ...plan('chromium-old-site-2019.html', 'spelled', page(oldPage), [change.noTitle], [siteWords.foot]),
    through: 'Chromium',
  },
  throughLibreOffice(plan('2021.docx', 'numbered', own('2021'))),
  throughLibreOffice(plan('2019.doc', 'numbered', own('2019'))),
  throughLibreOffice(plan('2021.htm', 'numbered', own('2021'))),
  throughLibreOffice(plan('spelled-2021.docx', 'spelled', sound, [change.wideYear])),
  throughLibreOffice(plan('over-pages-2019.docx', 'numbered', sound, [change.threeOverPages, change.spacedLabels])),
  throughLibreOffice(plan('headings-in-tables-2019.docx', 'blanks', sound, [change.headingsInTables])),
  throughLibreOffice(plan('letter-2021.doc', 'numbered', sound, [change.letterInFront, change.issuedBehind])),
  throughLibreOffice(plan('pieces-2019.doc', 'spelled', sound, [change.twoInPieces, change.chapters])),
  throughLibreOffice(plan('lists-2021.doc', 'zero', wps({ lists: true, soundGrid: true }), [change.brokenLabels])),
  throughLibreOffice(plan('framed-2021.htm', 'blanks', wps({ framed: true, soundGrid: true }), [change.renamed])),
  throughLibreOffice(plan('spelled-2019.pdf', 'spelled', sound, [change.chineseYear])),
]
