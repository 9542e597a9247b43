import { officialLayout } from '../../editions/official-layout'
import { captionPt, characterSpacingPt, tableText, textWidthMm } from '../paper'
import { fontStacks } from './font-stacks'

const { marginsMm, linePitchPt, faces, pageNumber, firstLineIndentCharacters } = officialLayout

/** Lengths in sizes of running text: the page on screen is the page on paper, only larger or smaller. */
const em = (pt: number): string => `${+(pt / faces.body.pt).toFixed(5)}em`
const mm = (length: number): string => `${length}mm`
const points = (length: number): number => (length * 72) / 25.4

/** The dash stands half-way up its line, so the line begins that much above the distance prescribed. */
const numberTop = mm(+(pageNumber.belowTypeAreaMm - (faces.pageNumber.pt / 2) * (25.4 / 72)).toFixed(2))
const outside = (side: 'left' | 'right', page: string): string =>
  `@page :${page}{@bottom-${side}{content:"— " counter(page) " —";font:${faces.pageNumber.pt}pt/1 ${fontStacks.宋体};` +
  `vertical-align:top;padding-top:${numberTop};padding-${side}:${faces.pageNumber.pt * pageNumber.insetCharacters}pt}}`

const line = em(linePitchPt)
const indent = `${firstLineIndentCharacters}em`

/** The page's whole style. Nothing newer than Chromium 86 is needed to read it; newer ones number the pages. */
export const pageStyle = `
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#000}
main{font:${faces.body.pt}pt/${line} ${fontStacks.仿宋};font-size:1.25rem;letter-spacing:${em(characterSpacingPt)};
text-autospace:no-autospace;text-spacing-trim:space-all;overflow-wrap:break-word}
article{max-width:${em(points(textWidthMm))};margin:0 auto;padding:2em 1em}
h1,h2,h3,h4,h5,p,figure{margin:0}
h1{font:${em(faces.title.pt)}/${linePitchPt / faces.title.pt} ${fontStacks.小标宋};text-align:center;letter-spacing:0;
margin-bottom:${linePitchPt / faces.title.pt}em;break-after:avoid}
h2,h3,h4,h5{font-weight:400;font-size:1em;text-indent:${indent};break-after:avoid}
h2,.level1{font-family:${fontStacks.黑体}}
h3,.level2{font-family:${fontStacks.楷体}}
p{text-indent:${indent};text-align:justify;orphans:1;widows:1}
.level1,.level2,.level3,.level4{line-height:0}
figure{text-align:center;break-inside:avoid}
img{max-width:100%;height:auto;image-orientation:none}
figcaption,.alternative{text-indent:0;text-align:center}
figcaption{font-size:${em(captionPt)};letter-spacing:0}
.grid{overflow-x:auto}
table{width:100%;min-width:24em;table-layout:fixed;border-collapse:collapse;letter-spacing:0;
font-size:${em(tableText.pt)};line-height:${tableText.linePt / tableText.pt};break-inside:avoid;font-variant-numeric:tabular-nums}
.grid table{min-width:${+(24 * (faces.body.pt / tableText.pt)).toFixed(2)}em}
th,td{height:${tableText.rowPt / tableText.pt}em;box-sizing:border-box;padding:0 ${mm(tableText.marginMm)};border:1px solid #000;font-weight:400;
text-align:center;vertical-align:middle;overflow-wrap:anywhere}
th.label{text-align:left}
th.downwards{line-break:anywhere;word-break:break-all;padding:0;width:1em}
.signature{margin-top:${line};text-align:right;break-before:avoid;break-inside:avoid}
.signature div{display:inline-block;text-align:left}
.signature p{text-align:left;text-indent:0}
@page{size:A4 portrait;margin:${mm(marginsMm.top)} ${mm(marginsMm.right)} ${mm(marginsMm.bottom)} ${mm(marginsMm.left)}}
${outside('right', 'right')}
${outside('left', 'left')}
@media print{
main{font-size:${faces.body.pt}pt}
article{max-width:none;width:${mm(textWidthMm)};padding:0}
.grid{overflow:visible}
.grid table{min-width:0}
tr{break-inside:avoid}
th,td{border-width:0.5pt}
}
`.trim()

/** Where the mark's line begins on paper: in the middle of the upper margin, as browsers set what stands there. */
const markTop = `calc(${mm(marginsMm.top / 2)} - ${captionPt / 2}pt)`

/**
 * One line above the text; on paper it stands in the margin, so that no line of the report moves. The first page has it
 * from the text itself, for browsers that print no margins; it is as high there as on the others.
 */
export const draftStyle = (mark: string): string =>
  `
main::before{content:"${mark}";display:block;text-align:center;font:${em(captionPt)}/${linePitchPt / captionPt} ${fontStacks.宋体};letter-spacing:0}
@page{@top-center{content:"${mark}";font:${captionPt}pt/1 ${fontStacks.宋体}}}
@page:first{margin-top:${markTop};@top-center{content:none}}
@media print{main::before{line-height:1;height:calc(${mm(marginsMm.top)} - ${markTop})}}`
