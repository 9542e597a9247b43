import { dataPart } from '../data-part'
import { type Element, element } from '../ooxml/element'

/** Identifies the data part among others a program may add; any fixed value will do. */
const partId = '{6E2C1B0A-5A1D-4F0E-9C53-2021003000AA}'

const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'

/** The report inside its Word file: dropped back into the program, it goes on exactly as it was. */
export function dataParts(source: string): { readonly item: Element; readonly properties: Element } {
  const { address, version, sha256, json } = dataPart(source)
  return {
    item: element('report', { xmlns: address, version, sha256 }, json),
    properties: element('ds:datastoreItem', { 'ds:itemID': partId, 'xmlns:ds': customXml }, [
      element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': address })]),
    ]),
  }
}
