import { beforeEach, type MockInstance, vi } from 'vitest';

/** What was logged since the test began, line by line, and kept off the terminal. */
export function logLines(): () => Record<string, unknown>[] {
  let written: MockInstance<typeof process.stdout.write>;
  beforeEach(() => {
    written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    return () => written.mockRestore();
  });
  return () => written.mock.calls.map(([line]) => JSON.parse(`${line}`));
}
