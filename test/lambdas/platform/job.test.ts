import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { job, jobHandler } from '../../../lambdas/platform/job.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

const lines = logLines();

describe('a scheduled function', () => {
  test('receives the time and not its event, and returns its result', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T08:15:30.000Z'), toFake: ['Date'] });
    const run = vi.fn(async (_deps: { table: string }, now: string) => ({ looked: 16, now }));
    const handler = jobHandler('alerts-watch', { job: job({ wire: () => ({ table: 'petitions' }), run }) });
    const result = await handler({ time: '1999-01-01T00:00:00Z' }, lambdaContext());
    vi.useRealTimers();

    expect(result).toStrictEqual({ looked: 16, now: '2026-11-21T08:15:30.000Z' });
    expect(run).toHaveBeenCalledExactlyOnceWith({ table: 'petitions' }, '2026-11-21T08:15:30.000Z');
    expect(lines().map(({ event }) => event)).toStrictEqual(['STARTED', 'DONE']);
  });

  test('builds its dependencies once', async () => {
    const wire = vi.fn(() => ({}));
    const handler = jobHandler('alerts-watch', { job: job({ wire, run: async () => undefined }) });
    expect(wire).not.toHaveBeenCalled();
    await handler({}, lambdaContext());
    await handler({}, lambdaContext());

    expect(wire).toHaveBeenCalledOnce();
  });

  test('that fails rejects, so that the schedule retries', async () => {
    const handler = jobHandler('alerts-watch', {
      job: job({ wire: () => ({}), run: () => Promise.reject(new Error('throttled')) }),
    });

    await expect(handler({}, lambdaContext())).rejects.toThrow('throttled');
    expect(lines()).toMatchObject([{ event: 'STARTED' }, { event: 'FAULT', function: 'alerts-watch' }]);
  });

  test.each([
    ['a text', new Error('No place for Nguyễn Văn An, 0912 345 678')],
    [
      'an error of AWS',
      Object.assign(new Error('Cannot convert: Nguyen Van An 0912345678'), { $metadata: {}, item: 'An' }),
    ],
    ['a cause', new Error('failed', { cause: new Error('Nguyễn Văn An') })],
    ['no error at all', 'Nguyễn Văn An'],
  ])('that fails with %s lets nothing of it out that Lambda would log', async (_, error) => {
    const handler = jobHandler('alerts-watch', { job: job({ wire: () => ({}), run: () => Promise.reject(error) }) });

    const thrown = await handler({}, lambdaContext()).then(
      () => expect.fail('It does not fail'),
      (rejected: unknown) => rejected,
    );
    expect(thrown).toBeInstanceOf(Error);
    expect(inspect(thrown, { depth: 5, showHidden: true })).not.toMatch(/Nguy|Văn|Van An|912|345/);
  });
});
