import type { Detach, Session } from './session'

export function attachClipboard(_session: Session): Detach {
  return () => {}
}
