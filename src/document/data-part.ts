import { strToU8 } from 'fflate'
import { formatName, formatVersion } from '../report/saved-report'
import { sha256 } from './sha256'

/** Address of the data inside our files: it names the format, nothing is fetched from it. */
const dataAddress = `urn:${formatName}:${formatVersion}`

/** Characters that JSON allows but XML or a script element does not, as JSON escapes: the data survives exactly. */
const unsafe = /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

const portableJson = (json: string): string =>
  json.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The report's own data as it travels inside a document, with a seal that tells whether it is still as written. */
export interface DataPart {
  readonly address: string
  readonly version: number
  readonly sha256: string
  readonly json: string
}

export function dataPart(source: string): DataPart {
  const json = portableJson(source)
  return { address: dataAddress, version: formatVersion, sha256: sha256(strToU8(json)), json }
}
