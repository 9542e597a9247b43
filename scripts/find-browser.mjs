import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/**
 * A browser of the Chromium family that is already on the machine.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { CHROMIUM_PATH, PATH = '', ProgramFiles, LOCALAPPDATA } = process.env
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const windowsRoots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (root) => root !== undefined,
  )
  const places = {
    darwin: macPlaces,
    win32: windowsRoots.flatMap((root) => windowsPlaces.map((place) => join(root, place))),
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const usual = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : []
  return [...onPath, ...usual].find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
