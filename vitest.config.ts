import { defineConfig } from 'vitest/config';

/** Unit tests run under plain Node: what they import may not need a browser. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
    // No unit test leaves anything behind: one worker serves many files, which start faster so.
    isolate: false,
    // Vitest leaves a core free, which on two is half of the machine.
    maxWorkers: '100%',
    setupFiles: ['tests/fixtures/fuzz-seed.ts'],
    // Property tests run thousands of cases; on a busy machine that takes longer than the default.
    testTimeout: 120_000,
  },
});
