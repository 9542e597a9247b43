import type { TextStore } from './journal'

/** The browser's localStorage, or null where there is none or policy forbids it (reading the property then throws). */
export function localTextStore(): TextStore | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}
