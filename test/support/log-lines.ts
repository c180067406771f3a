import { beforeEach, type MockInstance, vi } from 'vitest';

/** The lines logged since the test started; they are not shown on the terminal. */
export function logLines(): () => Record<string, unknown>[] {
  let written: MockInstance<typeof process.stdout.write>;
  beforeEach(() => {
    written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    return () => written.mockRestore();
  });
  return () => written.mock.calls.map(([line]) => JSON.parse(`${line}`));
}
