/** Prints a page that is not on the screen. Without scripts: it shows words from files of others too. */
export function printPage(page: string): void {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
    frame.contentWindow?.print()
  })
  frame.srcdoc = page
  document.body.append(frame)
}
