import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const COVERED = ['lambdas/**/*.{ts,tsx}', 'lib/**/*.ts', 'web/**/*.{ts,tsx}'];

const WHOLE = { statements: 100, branches: 100, functions: 100, lines: 100 };
const MOST = { statements: 95, branches: 90, functions: 95, lines: 95 };

const ALL = '{test,packages/*/test}/**/*.test.{ts,tsx}';
const BROWSER = [
  'test/**/*in-browser.test.ts',
  'test/web/{accessible,copy,scripts}.test.tsx',
  'test/lib/reference/page.test.ts',
];
/** Tests of modules without state: the modules, too, are loaded once for all files. */
const PURE = [
  'test/lambdas/{kernel,calendar,*/domain,*/*/domain}/**/*.test.ts',
  'test/lib/**/*.test.ts',
  'test/web/**/*.test.{ts,tsx}',
];

/** Tests of pages: a project of their own, because a worker keeps the modules of every file that it has run. */
const PAGES = ['test/lambdas/{office,pages}/**/*.test.{ts,tsx}'];

/** Run in every worker before each file. */
const EACH_FILE = ['temporary-folder', 'quiet-logs', 'fixed-seed'].map((name) => `test/support/run/${name}.ts`);
const FRESH_MODULES = [...EACH_FILE, 'test/support/run/fresh-modules.ts'];

/**
 * A worker runs many files: a process for each costs more than the tests in it, most of all to load CDK, the SDK and
 * zod again. `fresh-modules.ts` gives each file its own copy of our modules all the same.
 */
const common = {
  isolate: false,
  expect: { requireAssertions: true },
  // Against a hang only: a journey lives through a month of ticks, and machines are slow and shared.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'pure', include: PURE, exclude: BROWSER, setupFiles: EACH_FILE } },
      {
        test: {
          ...common,
          name: 'stateful',
          include: [ALL],
          exclude: [...PURE, ...PAGES, ...BROWSER],
          setupFiles: FRESH_MODULES,
        },
      },
      { test: { ...common, name: 'pages', include: PAGES, exclude: [...PURE, ...BROWSER], setupFiles: FRESH_MODULES } },
      {
        test: {
          ...common,
          name: 'browser',
          include: BROWSER,
          setupFiles: FRESH_MODULES,
          globalSetup: 'test/support/run/chromium.ts',
        },
      },
    ],
    globalSetup: 'test/support/run/no-litter.ts',
    // Vitest leaves one core to itself, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8',
      include: COVERED,
      // They run in the browser, where test/web/scripts.test.tsx tries each of them.
      exclude: ['web/scripts/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.coverage',
      // A failed test is no reason to hide what else is wrong: a run takes half an hour.
      reportOnFailure: true,
      thresholds: {
        'lambdas/{kernel,calendar,*/domain,*/*/domain}/**': WHOLE,
        'lambdas/**': MOST,
        'lib/**': MOST,
        'web/**': MOST,
      },
    },
  },
});
