import { decodeBase64 } from '../base64'
import { type Element, element } from '../ooxml/element'
import type { Figure } from '../report-document'
import { emus } from './measures'
import { drawingNamespace, pictureNamespace } from './namespaces'
import { run, styledParagraph } from './paragraphs'

/** A picture file inside the package. */
export interface Media {
  readonly path: string
  readonly relationship: string
  readonly bytes: Uint8Array
}

const extent = (name: string, width: number, height: number) => element(name, { cx: width, cy: height })

function drawing(number: number, relationship: string, width: number, height: number, alternative: string): Element {
  const name = `图片 ${number}`
  const picture = element('pic:pic', { 'xmlns:pic': pictureNamespace }, [
    element('pic:nvPicPr', {}, [
      element('pic:cNvPr', { id: number, name, descr: alternative }),
      element('pic:cNvPicPr'),
    ]),
    element('pic:blipFill', {}, [
      element('a:blip', { 'r:embed': relationship }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('pic:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), extent('a:ext', width, height)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ])
  return element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      extent('wp:extent', width, height),
      element('wp:docPr', { id: number, name, descr: alternative }),
      element('wp:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noChangeAspect: 1 })]),
      element('a:graphic', { 'xmlns:a': drawingNamespace }, [
        element('a:graphicData', { uri: pictureNamespace }, [picture]),
      ]),
    ]),
  ])
}

/** Picture above, caption below; `take` puts the picture's file into the package and names it. */
export function figure(
  { picture, caption, alternative }: Figure,
  take: (media: Media) => void,
  number: number,
): Element[] {
  const below = caption === '' ? [] : [styledParagraph('Caption', [run(caption)])]
  if (picture === null) return alternative === '' ? below : [styledParagraph('Figure', [run(alternative)]), ...below]
  const relationship = `picture${number}`
  take({ path: `media/image${number}.${picture.format}`, relationship, bytes: decodeBase64(picture.base64) })
  const [width, height] = [emus(picture.widthMm), emus(picture.heightMm)]
  const inline = element('w:r', {}, [drawing(number, relationship, width, height, alternative)])
  return [styledParagraph('Figure', [inline]), ...below]
}
