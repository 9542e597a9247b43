import type { ReadResult } from '../../intake/read-report'

/** opening: the bytes are fetched from disk · recognizing: the report is looked for in them */
export type Stage = 'opening' | 'recognizing'

/** What the worker says; `ready` tells a worker that cannot start from one that broke over a file. */
export type WorkerSays =
  | { readonly kind: 'ready' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: ReadResult }
