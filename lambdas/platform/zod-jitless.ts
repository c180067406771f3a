import { config } from 'zod/v4/core';

/**
 * Runs before everything else in every bundle (`lib/bundle-settings.ts`): zod interprets schemas and does not compile
 * them. Compiling takes longer than the few requests of a cold start, and makes warm requests no faster.
 */
config({ jitless: true });
