import type { KeyboardEvent } from 'react'

/** Code of a key that an input method has taken for itself, also for the first one, before it composes. */
const taken = 229

/** The key belongs to an input method and must do nothing here. */
export const byInputMethod = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === taken
