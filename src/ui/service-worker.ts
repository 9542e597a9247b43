/**
 * Lets the served page open without network. A file opened from disk cannot have a service worker, and the
 * development server has none. `offerUpdate` receives what to call once the clerk agrees to reload.
 */
export function registerServiceWorker(offerUpdate: (apply: () => void) => void): void {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register('./sw.js')
    .then((registration) => watch(registration, offerUpdate))
    // Without the worker the page works as before, only not offline: nothing a clerk could act on.
    .catch(() => undefined)
}

function watch(registration: ServiceWorkerRegistration, offerUpdate: (apply: () => void) => void): void {
  const offer = () => {
    const { waiting } = registration
    if (waiting === null || navigator.serviceWorker.controller === null) return
    offerUpdate(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage('skipWaiting')
    })
  }
  offer()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
}
