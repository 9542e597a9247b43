import { build, preview } from 'vite'

/** Where the measured program answers, and the same program with its names left in, for counting and profiling. */
export interface Builds {
  readonly shipped: string
  readonly readable: string
  readonly close: () => Promise<void>
}

/** Beside `dist`, which may be in use. */
export const shippedFolder = '.cache/bench-shipped'
const readableFolder = '.cache/bench-readable'

async function serve(outDir: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = await preview({
    logLevel: 'silent',
    build: { outDir },
    // Port 0 asks the system for a free one; another build may be on the usual port.
    preview: { host: '127.0.0.1', port: 0 },
  })
  const [address] = server.resolvedUrls?.local ?? []
  if (address === undefined) throw new Error('the preview has no address')
  return { address, close: () => server.close() }
}

export async function serveBuilds(): Promise<Builds> {
  await build({ logLevel: 'silent', build: { outDir: shippedFolder, emptyOutDir: true } })
  await build({ logLevel: 'silent', build: { outDir: readableFolder, emptyOutDir: true, minify: false } })
  const [shipped, readable] = [await serve(shippedFolder), await serve(readableFolder)]
  return {
    shipped: shipped.address,
    readable: readable.address,
    close: async () => {
      await shipped.close()
      await readable.close()
    },
  }
}
