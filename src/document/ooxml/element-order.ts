/** Names that may stand in this place; several in one list may mix. */
type Place = string | readonly string[]

const styleProperties = [
  'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr',
  'w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN',
  'w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc',
  'w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
]

const runProperties = [
  'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint',
  'w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u',
  'w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
]

const names = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '))

/**
 * Order of children as ECMA-376 (transitional) prescribes it, for every element we write that has any. The serializer
 * sorts by this table and refuses what is not in it, so a document in the wrong order cannot be written.
 */
export const elementOrder: Readonly<Record<string, readonly Place[]>> = {
  'w:document': ['w:background', 'w:body'],
  'w:body': [['w:p', 'w:tbl'], 'w:sectPr'],
  'w:p': ['w:pPr', ['w:r', 'w:fldSimple']],
  'w:pPr': names(...styleProperties),
  'w:r': ['w:rPr', ['w:t', 'w:br', 'w:tab', 'w:fldChar', 'w:instrText', 'w:drawing']],
  'w:rPr': names(...runProperties),
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr': names(
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc',
    'w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  ),
  'w:tblBorders': names('w:top w:left w:bottom w:right w:insideH w:insideV'),
  'w:tblCellMar': names('w:top w:left w:bottom w:right'),
  'w:tblGrid': ['w:gridCol'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:trPr': [names('w:cantSplit w:trHeight w:tblHeader w:jc')],
  'w:tc': ['w:tcPr', ['w:p', 'w:tbl']],
  'w:tcPr': names(
    'w:cnfStyle w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign',
  ),
  'w:sectPr': [
    ['w:headerReference', 'w:footerReference'],
    ...names('w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols'),
    ...names('w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid'),
  ],
  'w:ftr': [['w:p', 'w:tbl']],
  'w:hdr': [['w:p', 'w:tbl']],
  'w:styles': ['w:docDefaults', 'w:latentStyles', 'w:style'],
  'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
  'w:rPrDefault': ['w:rPr'],
  'w:pPrDefault': ['w:pPr'],
  'w:style': names(
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed',
    'w:qFormat w:locked w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  ),
  'w:settings': names(
    'w:zoom w:defaultTabStop w:evenAndOddHeaders w:drawingGridVerticalSpacing w:noPunctuationKerning',
    'w:characterSpacingControl w:compat w:themeFontLang w:decimalSymbol w:listSeparator',
  ),
  'w:compat': [
    ...names('w:spaceForUL w:balanceSingleByteDoubleByteWidth w:doNotLeaveBackslashAlone w:ulTrailSpace'),
    ...names('w:doNotExpandShiftReturn w:adjustLineHeightInTable w:useFELayout w:compatSetting'),
  ],
  'w:fonts': ['w:font'],
  'w:font': names('w:altName w:panose1 w:charset w:family w:notTrueType w:pitch w:sig'),
  'w:drawing': [['wp:inline', 'wp:anchor']],
  'wp:inline': names('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
  'wp:cNvGraphicFramePr': ['a:graphicFrameLocks'],
  'a:graphic': ['a:graphicData'],
  'a:graphicData': ['pic:pic'],
  'pic:pic': names('pic:nvPicPr pic:blipFill pic:spPr'),
  'pic:nvPicPr': names('pic:cNvPr pic:cNvPicPr'),
  'pic:blipFill': names('a:blip a:srcRect a:stretch'),
  'a:stretch': ['a:fillRect'],
  'pic:spPr': names('a:xfrm a:prstGeom'),
  'a:xfrm': names('a:off a:ext'),
  'a:prstGeom': ['a:avLst'],
  Types: ['Default', 'Override'],
  Relationships: ['Relationship'],
  Properties: names('Template Manager Company Pages Application AppVersion'),
  workbook: names('workbookPr bookViews sheets definedNames calcPr'),
  sheets: ['sheet'],
  worksheet: names(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells printOptions pageMargins pageSetup',
    'headerFooter',
  ),
  sheetPr: names('tabColor outlinePr pageSetUpPr'),
  cols: ['col'],
  sheetData: ['row'],
  row: ['c'],
  c: names('f v is'),
  is: ['t'],
  mergeCells: ['mergeCell'],
  headerFooter: ['oddHeader', 'oddFooter'],
  styleSheet: names('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles'),
  numFmts: ['numFmt'],
  fonts: ['font'],
  font: names('b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'),
  fills: ['fill'],
  fill: ['patternFill'],
  borders: ['border'],
  border: names('left right top bottom diagonal'),
  left: ['color'],
  right: ['color'],
  top: ['color'],
  bottom: ['color'],
  cellStyleXfs: ['xf'],
  cellXfs: ['xf'],
  xf: ['alignment', 'protection'],
  cellStyles: ['cellStyle'],
  'cp:coreProperties': [names('dc:title dc:creator dc:language')],
  'ds:datastoreItem': ['ds:schemaRefs'],
  'ds:schemaRefs': ['ds:schemaRef'],
}
