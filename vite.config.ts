import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/vite-service-worker.ts'
import { singleFile } from './scripts/vite-single-file.ts'

/** `vite build` makes the served site; `vite build --mode single` the one file a clerk opens from a USB stick. */
export default defineConfig(({ mode }) => {
  const offline = mode === 'single'
  return {
    base: './',
    plugins: [react(), ...(offline ? singleFile('年报编写.html') : [serviceWorker()])],
    publicDir: offline ? false : 'public',
    build: {
      outDir: offline ? 'dist/single' : 'dist',
      // Government desktops still run Chromium 86 under the name of other browsers.
      target: ['chrome86'],
      cssTarget: ['chrome86'],
      reportCompressedSize: false,
    },
  }
})
