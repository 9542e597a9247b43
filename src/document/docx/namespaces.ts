const openXml = 'http://schemas.openxmlformats.org'

export const wordNamespace = `${openXml}/wordprocessingml/2006/main`
const relationshipNamespace = `${openXml}/officeDocument/2006/relationships`
export const drawingNamespace = `${openXml}/drawingml/2006/main`
export const pictureNamespace = `${openXml}/drawingml/2006/picture`

/** Declared once on the root of a part with pictures. */
export const documentNamespaces = {
  'xmlns:w': wordNamespace,
  'xmlns:r': relationshipNamespace,
  'xmlns:wp': `${openXml}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': drawingNamespace,
  'xmlns:pic': pictureNamespace,
} as const
