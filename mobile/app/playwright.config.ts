import { defineConfig } from '@playwright/test'

// Beside the storefront, which every shop has on a port of its own.
const port = Number(new URL(process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000').port) + 2
const isRoot = process.getuid?.() === 0

/** A phone in the hand of somebody who buys in a shop that runs: ./stoa test brings one up, and says where it is. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'e2e/results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  webServer: { command: 'node serve.mjs', port, env: { STOA_MOBILE_PORT: String(port) } },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
})
