import PdfWorker from './pdf-worker?worker&inline'

/** As for other files; its chunk is loaded only when a PDF comes. */
export const startWorker = (): Worker => new PdfWorker()
