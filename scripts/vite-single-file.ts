import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** The whole program in one HTML file: browsers refuse to load module scripts of a page opened from disk. */
export function singleFile(fileName: string): PluginOption[] {
  let folder = ''
  return [
    {
      name: 'inline-favicon',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replace('./favicon.svg', dataUrl('public/favicon.svg')),
      },
    },
    viteSingleFile({ removeViteModuleLoader: true }),
    {
      name: 'name-the-single-file',
      configResolved(config) {
        folder = config.build.outDir
      },
      closeBundle() {
        renameSync(join(folder, 'index.html'), join(folder, fileName))
      },
    },
  ]
}

function dataUrl(svgFile: string): string {
  return `data:image/svg+xml,${encodeURIComponent(readFileSync(svgFile, 'utf8').trim())}`
}
