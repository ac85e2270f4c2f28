import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ByBrowser } from './harness/by-browser.ts';

/** Longer than any wait inside a test, so that a failure names what was awaited. */
const TEST_TIMEOUT = 180_000;

/** A first start of a browser may have to install it. */
const HOOK_TIMEOUT = 300_000;

const ENVIRONMENT = fileURLToPath(new URL('./harness/worker-environment.ts', import.meta.url));

/** Each specification runs in both browsers, two files at a time. */
export default defineConfig({
  test: {
    testTimeout: TEST_TIMEOUT,
    hookTimeout: HOOK_TIMEOUT,
    maxWorkers: 2,
    sequence: { sequencer: ByBrowser },
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        // Files share a browser, so they share the process that holds the line to it.
        isolate: false,
        environment: ENVIRONMENT,
        provide: { browser },
      },
    })),
  },
});
