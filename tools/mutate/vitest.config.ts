import { defineConfig } from 'vitest/config';

/** The tests that must notice a mutant: those of pure code alone, since a mutant has to fail within a second. */
export default defineConfig({
  test: {
    include: ['test/lambdas/{kernel,calendar,*/domain,*/*/domain}/**/*.test.ts'],
    // Stryker slows the tests down, and machines are shared.
    testTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
