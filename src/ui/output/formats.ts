import { bundleName } from './departure'
import { type FileFormat, reportFiles } from './report-files'

export type Format = keyof typeof reportFiles | 'print' | 'zip'

/** Every way to leave as a file; printing leaves through the browser. */
export const fileFormats: Readonly<Record<Exclude<Format, 'print'>, FileFormat>> = {
  ...reportFiles,
  zip: {
    mime: 'application/zip',
    name: bundleName,
    write: async (departure) => (await import('./bundle-file')).bundleFile(departure),
  },
}

export const formats: readonly Format[] = ['docx', 'print', 'ofd', 'html', 'xlsx', 'json', 'zip']
