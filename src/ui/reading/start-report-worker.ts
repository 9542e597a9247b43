import ReportWorker from './report-worker?worker&inline'

/** The worker is carried inside this chunk: a page opened from disk may load no other file, only a blob of its own. */
export const startWorker = (): Worker => new ReportWorker()
