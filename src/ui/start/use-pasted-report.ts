import { useEffect } from 'react'

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')

/** A whole report from the clipboard, as the files that it could be read from, the richer one first. */
function pastedFiles(clipboard: DataTransfer, name: string): File[] {
  const [file] = clipboard.files
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  const files: File[] = []
  // What Word puts there names the character set of its own file; these bytes are UTF-8, which the mark says.
  if (html.trim() !== '') files.push(new File([`\uFEFF${html}`], `${name}.html`))
  if (text.trim() !== '') files.push(new File([text], `${name}.txt`))
  // Beside text, Word also offers a picture of it.
  return files.length === 0 && file !== undefined ? [file] : files
}

/** Ctrl V anywhere on the page but in a field or a dialog. */
export function usePastedReport(name: string, onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || inField(event.target) || document.querySelector('dialog[open]') !== null)
        return
      const files = pastedFiles(event.clipboardData, name)
      if (files.length === 0) return
      event.preventDefault()
      onFiles(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })
}
