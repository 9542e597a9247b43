import type { ReadResult, ReportFile } from '../../intake/read-report'
import type { WorkerSays } from './worker-messages'

const say = (words: WorkerSays): void => self.postMessage(words)

/** Inside a worker: reads the one file that the page sends and says how far it is. */
export function answerPage(read: (file: ReportFile) => ReadResult | Promise<ReadResult>): void {
  self.onmessage = async ({ data: file }: MessageEvent<File>): Promise<void> => {
    say({ kind: 'stage', stage: 'opening' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    say({ kind: 'stage', stage: 'recognizing' })
    say({ kind: 'done', result: await read({ name: file.name, bytes }) })
  }
  say({ kind: 'ready' })
}
