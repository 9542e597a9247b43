const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff)

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

/** A character is as wide as it is high; those of the ASCII range half as wide. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? size / 2 : size), 0)

/** One run of letters as an editor writes it; `y` counts from the lower edge of the page. */
export const shown = (text: string, x: number, y: number, size: number): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET\n`

/** Each letter by itself, as WPS and drivers of printers place them. */
export function letterByLetter(text: string, x: number, y: number, size: number): string {
  let at = x
  return [...text]
    .map((letter) => {
      const drawn = shown(letter, Number(at.toFixed(2)), y, size)
      at += widthOf(letter, size)
      return drawn
    })
    .join('')
}

export interface PdfParts {
  /** Content streams, one a page of A4. */
  readonly pages: readonly string[]
  /** What the font says about its characters; `none` numbers shapes only. */
  readonly characters?: 'told' | 'none'
  /** Further objects, from number 10 on, written as they are. */
  readonly objects?: readonly string[]
  readonly trailer?: string
}

/** A small PDF of one font, written by hand. */
export function pdfFile({ pages, characters = 'told', objects = [], trailer = '' }: PdfParts): Uint8Array {
  const first = 10 + objects.length
  const told = '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n'
  const map = `${told}1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end`
  const numbered = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`],
    [
      3,
      `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R]${characters === 'told' ? ' /ToUnicode 6 0 R' : ''} >>`,
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /Ascent 859 /Descent -141 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>',
    ],
    [6, `<< /Length ${map.length} >>\nstream\n${map}\nendstream`],
    ...objects.map((object, at) => [10 + at, object] as const),
    ...pages.flatMap((content, at): (readonly [number, string])[] => [
      [
        first + at * 2,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      ],
      [first + at * 2 + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    ]),
  ])
  let file = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, body] of numbered) {
    places.set(number, file.length)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  const size = Math.max(...places.keys()) + 1
  const entries = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  file += `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return latin1(file)
}
