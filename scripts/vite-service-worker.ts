import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Emits sw.js, which keeps exactly the files of this build, so that the served page also opens without network. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hash = createHash('sha256')
        for (const name of Object.keys(bundle).sort()) {
          const output = bundle[name]
          hash.update(name).update(output?.type === 'chunk' ? output.code : (output?.source ?? ''))
        }
        const files = ['./', './favicon.svg', ...Object.keys(bundle).filter((name) => name !== 'index.html')]
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: workerSource(hash.digest('hex').slice(0, 12), files),
        })
      },
    },
  }
}

/**
 * Only the page itself is answered for navigations: the offline file lies under the same scope and must stay itself.
 * A new version waits until the page says so, because a clerk in mid-sentence decides when to reload.
 */
function workerSource(version: string, files: readonly string[]): string {
  return `const cacheName = 'annual-report-${version}'
const files = ${JSON.stringify(files)}
const page = new URL('./', self.location.href).href

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)))
})

self.addEventListener('activate', (event) => {
  const forgetOlder = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name.startsWith('annual-report-') && name !== cacheName).map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(forgetOlder())
})

self.addEventListener('message', (event) => {
  if (event.data === 'skipWaiting') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const address = request.url.split(/[?#]/)[0]
  const key = address === page + 'index.html' ? page : address
  event.respondWith(
    caches.open(cacheName).then((cache) => cache.match(key)).then((kept) => kept || fetch(request)),
  )
})
`
}
