import { findBrowser } from '../../scripts/find-browser.mjs'

const executablePath = findBrowser()

/** How the tests start Chromium; without one on the machine Playwright looks for its own. */
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}
