import { defineConfig } from 'vitest/config';

/** The tests that must notice a mutant: those of pure code alone, since a mutant has to fail within a second. */
export default defineConfig({
  test: {
    include: ['test/lambdas/{kernel,calendar,*/domain,*/*/domain}/**/*.test.ts'],
    expect: { requireAssertions: true },
  },
});
