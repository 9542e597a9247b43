/** Hands bytes to the browser as a download; nothing leaves the page. */
export function saveFile(name: string, content: Uint8Array | string, mime: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Old Chromium reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export { fileName } from '../../document/bundle/file-name'
