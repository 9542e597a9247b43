/** GB/T 9704-2012, the layout of official documents: paper, type area, faces and the signature. Lengths say their unit. */
export const officialLayout = {
  standard: 'GB/T 9704-2012',
  pageMm: { width: 210, height: 297 },
  marginsMm: { top: 37, bottom: 35, left: 28, right: 26 },
  linesPerPage: 22,
  charactersPerLine: 28,
  /** 22 × 29 pt overruns the type area by a hair and loses a line, so the pitch is a twentieth less. */
  linePitchPt: 28.95,
  faces: {
    title: { family: '小标宋', pt: 22 },
    level1: { family: '黑体', pt: 16 },
    level2: { family: '楷体', pt: 16 },
    level3: { family: '仿宋', pt: 16 },
    level4: { family: '仿宋', pt: 16 },
    body: { family: '仿宋', pt: 16 },
    pageNumber: { family: '宋体', pt: 14 },
  },
  firstLineIndentCharacters: 2,
  pageNumber: { belowTypeAreaMm: 7, insetCharacters: 1 },
  signature: { agencyRightCharacters: 2, dateIndentCharacters: 2, blankLinesBefore: 1, sealedDateRightCharacters: 4 },
} as const
