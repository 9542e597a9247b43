import { attachClipboard } from './attach-clipboard'
import { attachFocus } from './attach-focus'
import { attachKeys } from './attach-keys'
import { attachPointer } from './attach-pointer'
import { attachTyping } from './attach-typing'
import { measureTable } from './measure-table'
import { paintCells } from './paint-cells'
import { paintFeet } from './paint-feet'
import { paintSelection } from './paint-selection'
import { paintTrails } from './paint-trails'
import type { Detach, Session } from './session'

/** Brings a mounted table to life; everything that only marks or moves happens beside React, not through it. */
export function openSession(given: Omit<Session, 'editing' | 'before'>): Detach {
  const session: Session = { ...given, editing: false, before: '' }
  const detachers = [
    attachKeys,
    attachFocus,
    attachPointer,
    attachClipboard,
    attachTyping,
    measureTable,
    paintCells,
    paintFeet,
    paintSelection,
    paintTrails,
  ].map((attach) => attach(session))
  return () => {
    for (const detach of detachers) detach()
  }
}
