/**
 * What pdf.js expects to find before it is loaded: `.at` of Chromium 92, and in Node the names of the classes it draws
 * with, which it would otherwise complain of on standard output. Nothing is drawn here, so empty classes do.
 */
export function provideStandIns(): void {
  const typed = Object.getPrototypeOf(Uint8Array.prototype) as object
  for (const prototype of [Array.prototype, String.prototype, typed]) provide(prototype, 'at', elementAt)
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) provide(globalThis, name, class {})
}

function provide(target: object, name: string, value: unknown): void {
  if (name in target) return
  Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false })
}

function elementAt(this: ArrayLike<unknown>, index: number): unknown {
  const at = Math.trunc(index) || 0
  return this[at < 0 ? this.length + at : at]
}

/**
 * Loads a module while the global scope seems to have a `window`: in a web worker pdf.js would otherwise take the
 * worker's own channel for its own and write into it.
 */
export async function asInWindow<Module>(load: () => Promise<Module>): Promise<Module> {
  if ('window' in globalThis || !('WorkerGlobalScope' in globalThis)) return load()
  provide(globalThis, 'window', globalThis)
  try {
    return await load()
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}
