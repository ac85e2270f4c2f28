import { defineConfig } from 'vitest/config';

/** Tests of what runs beside a page, in real Chromium. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
