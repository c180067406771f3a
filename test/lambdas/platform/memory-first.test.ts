import { describe, expect, test } from 'vitest';
import { memoryFirst } from '../../../lambdas/platform/memory-first.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { type Quota, quotaStore } from '../../../lambdas/platform/quota.ts';
import { tables } from '../../../lambdas/service.ts';

const day: Quota = { name: 'petitions', max: 5, per: 'day' };
const NOW = '2026-11-28T03:00:00.000Z';
const use = (request: string, subject = 'one') => ({ subject, request });

/** Containers that share a table, and how often each of its operations was called. */
function containers(count: number) {
  const table = memoryTable(tables.limits);
  const calls = { get: 0, put: 0 };
  const counted = {
    ...table,
    get: (key: Parameters<typeof table.get>[0]) => {
      calls.get += 1;
      return table.get(key);
    },
    put: (...args: Parameters<typeof table.put>) => {
      calls.put += 1;
      return table.put(...args);
    },
  };
  const all = Array.from({ length: count }, () => memoryFirst(quotaStore(counted, 'ab'.repeat(32))));
  const at = (index: number) => {
    const found = all[index % count];
    if (found === undefined) throw new Error(`No container ${index}`);
    return found;
  };
  return { at, calls };
}

describe('a quota that is counted in memory first', () => {
  test('asks no table about a subject with one request, however often it is repeated', async () => {
    const { at, calls } = containers(1);
    for (let subject = 0; subject < 100; subject += 1) await at(0).take(day, use('a', `${subject}`), NOW);

    expect(await at(0).take(day, use('a', '7'), NOW)).toEqual({ admitted: true, isRepeat: true });
    expect(calls).toEqual({ get: 0, put: 0 });
  });

  test('counts the first request too when there is a second', async () => {
    const { at } = containers(1);
    const results = [];
    for (let request = 0; request < 8; request += 1) results.push(await at(0).take(day, use(`${request}`), NOW));

    expect(results.filter(({ admitted }) => admitted)).toHaveLength(5);
  });

  test('admits at most one request more for each container', async () => {
    const { at } = containers(4);
    const results = [];
    for (let request = 0; request < 40; request += 1) results.push(await at(request).take(day, use(`${request}`), NOW));

    expect(results.filter(({ admitted }) => admitted).length).toBeLessThanOrEqual(5 + 4);
  });

  test('refuses from memory after a refusal, until the next day', async () => {
    const { at, calls } = containers(1);
    for (let request = 0; request < 6; request += 1) await at(0).take(day, use(`${request}`), NOW);
    const before = { ...calls };
    const refused = [];
    for (let request = 6; request < 300; request += 1) refused.push(await at(0).take(day, use(`${request}`), NOW));

    expect(refused).toEqual(refused.map(() => ({ admitted: false, retryAfterSeconds: 14 * 3_600 })));
    expect(calls).toEqual(before);
    expect(await at(0).take(day, use('6'), '2026-11-28T17:00:00.000Z')).toMatchObject({ admitted: true });
  });

  test('forgets the subject that it saw longest ago when there are too many', async () => {
    const table = memoryTable(tables.limits);
    const quotas = memoryFirst(quotaStore(table, 'ab'.repeat(32)), 2);
    for (const subject of ['a', 'b', 'c']) await quotas.take(day, use('first', subject), NOW);
    for (const subject of ['a', 'c']) await quotas.take(day, use('second', subject), NOW);

    // `a` was forgotten: its second request looks like a first one. `c` has both counted.
    expect(table.all().map(({ count }) => count)).toEqual([2]);
  });
});
