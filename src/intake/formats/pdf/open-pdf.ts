import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { maximalDrawing, maximalPages } from '../../limits'
import { Refusal, refuse } from '../../refusal'
import type { Matrix } from './matrix'
import { asInWindow, provideStandIns } from './stand-ins'

/** What a font says about its letters, as far as places and characters depend on it. */
export interface PdfFont {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  /** Characters by code where the file has such a table; a mere range of codes where it has none. */
  readonly toUnicode?: { readonly _map?: readonly (string | number | undefined)[] }
}

/** One page as pdf.js reads it: operators in the order they are drawn, with their arguments. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** From the page's own space to points from its upper left corner, the page upright. */
  readonly upright: Matrix
  readonly operators: readonly number[]
  readonly parameters: readonly unknown[]
  readonly fontOf: (name: string) => PdfFont | null
}

/** Numbers by which operators are known, such as `showText`. */
export type Operators = Readonly<Record<string, number>>

/** A PDF opened in the calling thread; nothing is fetched, run or drawn. */
export interface OpenedPdf {
  readonly pages: number
  readonly operators: Operators
  /** Counted from 1. */
  readonly page: (number: number) => Promise<PdfPage>
  readonly close: () => void
}

interface CountedChannel {
  readonly channel: MessageChannel
  /** Rejects as soon as more is drawn than any report holds. */
  readonly exceeded: Promise<never>
}

/** The channel over which pdf.js answers itself; it counts what is drawn, so that no page can grow without end. */
function countedChannel(): CountedChannel {
  const channel = new MessageChannel()
  const { port1, port2 } = channel
  const post = port2.postMessage.bind(port2) as (message: unknown, transfer: Transferable[]) => void
  let drawn = 0
  const exceeded = new Promise<never>((_, reject) => {
    port2.postMessage = (message: { chunk?: { length?: number } }, transfer?: Transferable[] | object) => {
      drawn += message.chunk?.length ?? 0
      // Unanswered, pdf.js stops drawing.
      if (drawn > maximalDrawing) reject(new Refusal('PDF 里的内容太多，不像一份年度报告，没有打开。'))
      else post(message, Array.isArray(transfer) ? transfer : [])
    }
  })
  // Nobody may be waiting when it happens.
  exceeded.catch(() => undefined)
  port1.start()
  port2.start()
  return { channel, exceeded }
}

/** Why pdf.js could not go on, for the clerk. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof Error && error.name === 'PasswordException')
    return new Refusal('这个 PDF 设了密码，请去掉密码，或用原来的 Word 文件。')
  return new Refusal('这个 PDF 已损坏，读不出来，请重新导出，或用原来的 Word 文件。')
}

async function attempt<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task()
  } catch (error) {
    throw refusalOf(error)
  }
}

/** Loads pdf.js, or refuses for a browser too old for it. */
async function loadPdfJs() {
  provideStandIns()
  try {
    return await asInWindow(async () => {
      const [api, worker] = await Promise.all([
        import('pdfjs-dist/legacy/build/pdf.mjs'),
        import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
      ])
      return { api, worker: worker.WorkerMessageHandler }
    })
  } catch {
    return refuse('这个浏览器读不了 PDF，请用原来的 Word 文件。')
  }
}

/** Opens a PDF; refuses one that is locked, damaged or longer than any report. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { api, worker: handler } = await loadPdfJs()
  const { channel, exceeded } = countedChannel()
  handler.initializeFromPort(channel.port2)
  const worker = new api.PDFWorker({ port: channel.port1, verbosity: 0 } as object)
  const task = api.getDocument({
    // pdf.js takes the bytes over; the caller keeps its own.
    data: new Uint8Array(bytes),
    worker,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    fontExtraProperties: true,
    // Pictures are never unpacked.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
  })
  // Without its channel pdf.js stands still; asked to end, it might wait for an answer of its own.
  const close = (): void => {
    worker.destroy()
    channel.port1.close()
    channel.port2.close()
  }
  try {
    const document = await attempt(() => Promise.race([task.promise, exceeded]))
    if (document.numPages > maximalPages) refuse(`PDF 超过 ${maximalPages} 页，不像一份年度报告，没有打开。`)
    const page = (number: number) => attempt(() => Promise.race([readPage(document, number, api), exceeded]))
    return { pages: document.numPages, operators: api.OPS as unknown as Operators, page, close }
  } catch (error) {
    close()
    throw error
  }
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  { AnnotationMode }: typeof import('pdfjs-dist/legacy/build/pdf.mjs'),
): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const { commonObjs } = page
  return {
    width,
    height,
    upright: transform as unknown as Matrix,
    operators: fnArray,
    parameters: argsArray,
    fontOf: (name: string) => (commonObjs.has(name) ? (commonObjs.get(name) as PdfFont) : null),
  }
}
