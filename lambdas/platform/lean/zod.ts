import { config } from 'zod/v4/core';

/**
 * Runs before all else in every bundle (`lib/lean.ts`): schemas are read, not compiled. To compile one takes
 * longer than the few requests of a cold start, and a warm one is no quicker for it.
 */
config({ jitless: true });
