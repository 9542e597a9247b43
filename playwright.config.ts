import { defineConfig } from 'playwright/test'
import { launchOptions } from './e2e/support/browser'

const port = process.env.E2E_PORT ?? '4173'
const address = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes the second time is still a fault, in the test or in the program; slowness alone is none.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    // A trace copies the whole form at every key; over thousands of keys a picture of the failure must do.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: process.env.E2E_PORT === undefined && !process.env.CI,
  },
})
