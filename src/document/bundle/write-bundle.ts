import { archive } from '../ooxml/archive'
import { type BundledKind, bundleContents } from './contents'
import { fileName } from './file-name'

/** Everything that goes up to the county together. */
export interface Bundle {
  /** Name of the report in one line. */
  readonly name: string
  /** The line that marks a draft; null for a final report. */
  readonly draft: string | null
  readonly letterForm: string
  /** A kind that is not here is left out, from the list of contents too. */
  readonly files: Partial<Readonly<Record<BundledKind, Uint8Array | string>>>
}

/** How a file is called: the report's name, what the file is, and whether it is a draft. */
export function bundledName(name: string, kind: BundledKind, draft: string | null, letterForm = ''): string {
  const { suffix, ending } = bundleContents[kind]
  return fileName(`${name}${suffix}${kind === 'letter' ? letterForm : ''}${draft === null ? '' : '（草稿）'}`, ending)
}

/** Old editors of Windows tell UTF-8 by its mark and lines by both signs. */
const forNotepad = (lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`

/**
 * Said to come from Unix: unzip on the Linux desktops of offices takes names from elsewhere for an old code page, whatever
 * the zip says of them. Files that everyone may read.
 */
const fromUnix = { os: 3, attrs: 0o100644 * 0x10000 } as const

/** One zip with fixed times: the same files give the same bytes. Names are UTF-8, and the zip says so. */
export function writeBundle({ name, draft, letterForm, files }: Bundle): Uint8Array {
  const kinds = (Object.keys(bundleContents) as BundledKind[]).flatMap((kind) => {
    const content = files[kind]
    const path = bundledName(name, kind, draft, letterForm)
    return content === undefined ? [] : [{ path, content, use: bundleContents[kind].use(letterForm) }]
  })
  const listed = kinds.flatMap(({ path, use }, index) => [`${index + 1}. ${path}`, `   ${use}`])
  const heading = [`${name}上报材料`, ...(draft === null ? [] : [`${draft}，不要作为正式材料上报`]), '']
  const list = ['目录.txt', forNotepad([...heading, ...listed])] as const
  return archive([list, ...kinds.map(({ path, content }) => [path, content] as const)], fromUnix)
}
