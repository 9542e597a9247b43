import { useCallback, useState } from 'react'
import { localTextStore } from '../../storage/journal/local-text-store'

const name = 'report-preview'

function remember(open: boolean): void {
  try {
    localTextStore()?.setItem(name, open ? 'open' : 'closed')
  } catch {
    // Where nothing may be kept, the next window begins without the pages.
  }
}

/** Whether the pages lie beside the form, as last left on this computer. */
export function usePreviewOpen(): readonly [open: boolean, toggle: () => void] {
  const [open, setOpen] = useState(() => localTextStore()?.getItem(name) === 'open')
  const toggle = useCallback(() => {
    remember(!open)
    setOpen(!open)
  }, [open])
  return [open, toggle]
}
