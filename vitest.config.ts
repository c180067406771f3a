import { defineConfig } from 'vitest/config';

const COVERED = ['lambdas/**/*.{ts,tsx}', 'lib/**/*.ts', 'web/**/*.{ts,tsx}'];

const WHOLE = { statements: 100, branches: 100, functions: 100, lines: 100 };
const MOST = { statements: 95, branches: 90, functions: 95, lines: 95 };

const ALL = '{test,packages/*/test}/**/*.test.{ts,tsx}';
/** What has no state of its own needs no process of its own for each file: CDK and zod are loaded once. */
const PURE = [
  'test/lambdas/{kernel,calendar,*/domain,*/*/domain}/**/*.test.ts',
  'test/lib/**/*.test.ts',
  'test/web/**/*.test.{ts,tsx}',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'stateful', include: [ALL], exclude: PURE } },
    ],
    expect: { requireAssertions: true },
    // Against a hang only: a journey lives through a month of ticks, and machines are slow and shared.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: COVERED,
      // They run in the browser, where test/web/scripts.test.tsx tries each of them.
      exclude: ['web/scripts/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.coverage',
      thresholds: {
        'lambdas/{kernel,calendar,*/domain,*/*/domain}/**': WHOLE,
        'lambdas/**': MOST,
        'lib/**': MOST,
        'web/**': MOST,
      },
    },
  },
});
