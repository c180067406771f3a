import { afterAll, vi } from 'vitest';

/**
 * Runs before each test file of a worker that runs many. Our own modules are loaded afresh, so that no file meets what
 * another has wired; packages stay loaded, which is nearly all the time that a process of its own costs.
 */
vi.resetModules();

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
