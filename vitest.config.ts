import { defineConfig } from 'vitest/config';

const COVERED = ['lambdas/**/*.ts', 'lib/**/*.ts'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: COVERED,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.coverage',
    },
  },
});
