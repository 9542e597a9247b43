import { editionById } from '../../editions'
import type { Report } from '../../report/report'

export interface GlancePicture {
  readonly title: string
  /** What it shows in words. */
  readonly words: string
  readonly svg: string
}

/** The picture of a year's figures; drawing is loaded when first wanted. */
export async function glanceOf(report: Report, lastYear: Report | null): Promise<GlancePicture> {
  const [{ composeGlance }, { describeGlance, missingWords }, { writeGlanceSvg }] = await Promise.all([
    import('../../document/at-a-glance/compose-glance'),
    import('../../document/at-a-glance/describe-glance'),
    import('../../document/at-a-glance/write-glance-svg'),
  ])
  const before = lastYear === null ? null : { report: lastYear, edition: editionById(lastYear.edition) }
  const glance = composeGlance(report, editionById(report.edition), before)
  return {
    title: glance.title,
    words: describeGlance(glance) + missingWords(glance),
    svg: writeGlanceSvg(glance),
  }
}

export const svgUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

function decoded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('picture'))
    image.src = url
  })
}

async function drawn(svg: string, width: number, highest: number): Promise<HTMLCanvasElement> {
  const image = await decoded(svgUrl(svg))
  const scale = Math.min(width / image.naturalWidth, highest / image.naturalHeight)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** The picture in pixels, set in the faces of this machine; not higher than `highest`. */
export const pngUrl = async (svg: string, width: number, highest = Number.POSITIVE_INFINITY): Promise<string> =>
  (await drawn(svg, width, highest)).toDataURL('image/png')

export async function pngBytes(svg: string, width: number): Promise<Uint8Array> {
  const { decodeBase64 } = await import('../../document/base64')
  const url = await pngUrl(svg, width)
  return decodeBase64(url.slice(url.indexOf(',') + 1))
}
