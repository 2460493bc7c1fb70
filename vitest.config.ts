import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build-if-stale.ts'],
    // Most tests wait more than they calculate.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The program formats times in the local zone: hold it still.
    env: { TZ: 'UTC' },
  },
});
