/** Sizes beyond which a file is refused before it can hurt; far above any real report. */

export const megabyte = 1024 * 1024

export const maximalFileBytes = 30 * megabyte
/** All unpacked parts of a Word file together, pictures included. */
export const maximalUnpackedBytes = 60 * megabyte
/** One XML part or web page. */
export const maximalMarkupBytes = 12 * megabyte
export const maximalArchiveEntries = 2000
/** Elements of one XML part or page; a report of twenty pages has about ten thousand. */
export const maximalElements = 200_000
export const maximalDepth = 200
export const maximalParagraphs = 20_000
export const maximalCells = 20_000
export const maximalPictures = 60
export const maximalPictureBytes = 8 * megabyte
/** Pages of a PDF; the longest reports known have about thirty. */
export const maximalPages = 200
/** Operators that draw a PDF, all pages together; a letter seldom needs more than five. */
export const maximalDrawing = 600_000
/** One unpacked stream of a PDF that is neither a font nor a picture. */
export const maximalStreamBytes = 12 * megabyte
