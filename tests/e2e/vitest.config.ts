import { defineConfig } from 'vitest/config';

/** Longer than any wait inside a test, so that a failure names what was awaited. */
const TEST_TIMEOUT = 180_000;

/** A first start of a browser may have to install it. */
const HOOK_TIMEOUT = 300_000;

/** Each specification runs in both browsers, one file of each browser at a time. */
export default defineConfig({
  test: {
    testTimeout: TEST_TIMEOUT,
    hookTimeout: HOOK_TIMEOUT,
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true as const,
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        environment: 'node',
        provide: { browser },
      },
    })),
  },
});
