import { describe, expect, test, vi } from 'vitest';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { lenient, type Quota, quotaStore } from '../../../lambdas/platform/quota.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { tables } from '../../../lambdas/service.ts';

const KEY = 'ab'.repeat(32);
const PHONE = '+84912345678';
const day: Quota = { name: 'petitions', max: 3, per: 'day' };
const NOW = '2026-11-28T03:00:00.000Z';

const start = () => {
  const table = memoryTable(tables.limits);
  return { table, quotas: quotaStore(table, KEY) };
};
const use = (request: string, subject = PHONE) => ({ subject, request });

describe('a quota', () => {
  test('admits as many different requests as it says, then says when the next day begins', async () => {
    const { quotas } = start();
    const results = [];
    for (const request of ['a', 'b', 'c', 'd']) results.push(await quotas.take(day, use(request), NOW));

    expect(results.map(({ admitted }) => admitted)).toEqual([true, true, true, false]);
    // 10:00 in Việt Nam: 14 hours until midnight.
    expect(results[3]).toEqual({ admitted: false, retryAfterSeconds: 14 * 3_600 });
  });

  test('counts a repeated request once, also when the quota is used up', async () => {
    const { quotas } = start();
    for (const request of ['a', 'a', 'b', 'a', 'c']) await quotas.take(day, use(request), NOW);

    expect(await quotas.take(day, use('b'), NOW)).toEqual({ admitted: true, isRepeat: true });
    expect(await quotas.take(day, use('d'), NOW)).toMatchObject({ admitted: false });
  });

  test('returns the note of the first use with its repeats', async () => {
    const { quotas } = start();
    await quotas.take(day, { ...use('a'), note: 'first' }, NOW);

    expect(await quotas.take(day, { ...use('a'), note: 'second' }, NOW)).toEqual({
      admitted: true,
      isRepeat: true,
      note: 'first',
    });
  });

  test('keeps subjects, names and windows apart', async () => {
    const { quotas } = start();
    for (const request of ['a', 'b', 'c']) await quotas.take(day, use(request), NOW);
    const hour: Quota = { name: 'petitions-hour', max: 1, per: 'hour' };

    expect(await quotas.take(day, use('d', '+84912345679'), NOW)).toMatchObject({ admitted: true });
    expect(await quotas.take(day, use('d'), '2026-11-28T17:00:00.000Z')).toMatchObject({ admitted: true });
    expect(await quotas.take(hour, use('d'), '2026-11-28T03:59:00.000Z')).toMatchObject({ admitted: true });
    expect(await quotas.take(hour, use('e'), '2026-11-28T03:59:00.000Z')).toEqual({
      admitted: false,
      retryAfterSeconds: 60,
    });
    expect(await quotas.take(hour, use('e'), '2026-11-28T04:00:00.000Z')).toMatchObject({ admitted: true });
  });

  test('admits no more when requests come at the same moment', async () => {
    const { quotas } = start();
    const many: Quota = { ...day, max: 5 };
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => quotas.take(many, use(`request ${index}`), NOW)),
    );
    const admitted = results.filter((result) => result.admitted);

    expect(admitted.length).toBeGreaterThan(0);
    expect(admitted.length).toBeLessThanOrEqual(5);
  });

  test('admits one of 40 identical requests as new', async () => {
    const { quotas } = start();
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => quotas.take(day, { ...use('same'), note: `${index}` }, NOW)),
    );

    expect(results.filter((result) => result.admitted && !result.isRepeat)).toHaveLength(1);
    expect(new Set(results.map((result) => result.admitted && (result.note ?? '0')))).toEqual(new Set(['0']));
  });

  test('keeps no phone, request or note in the table, and nothing that links two days', async () => {
    const { table, quotas } = start();
    await quotas.take(day, { ...use('the text'), note: 'the key' }, NOW);
    await quotas.take(day, { ...use('the text'), note: 'the key' }, '2026-11-29T03:00:00.000Z');
    const items = table.all();
    const text = JSON.stringify(
      items.map((item) => ({
        ...item,
        notes: Object.values(item['notes'] as object).map((bytes) => Buffer.from(bytes).toString('latin1')),
      })),
    );

    expect(text).not.toMatch(/912345678|the text|the key/);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
    expect(items.map(({ expiresAt }) => expiresAt)).toEqual(
      ['2026-11-28T18:00:00.000Z', '2026-11-29T18:00:00.000Z'].map((at) => Date.parse(at) / 1_000),
    );
  });

  test('costs one write for the first request of a subject', async () => {
    const table = memoryTable(tables.limits);
    const calls: string[] = [];
    const counted: Table = {
      ...table,
      get(key) {
        calls.push('get');
        return table.get(key);
      },
      put(item, condition) {
        calls.push('put');
        return table.put(item, condition);
      },
    };
    await quotaStore(counted, KEY).take(day, use('a'), NOW);

    expect(calls).toEqual(['put']);
  });
});

test('a lenient quota admits while its table is down, and says so', async () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const down = { ...memoryTable(tables.limits), put: () => Promise.reject(new Error('down')) };
  const quotas = lenient(quotaStore(down, KEY));

  expect(await quotas.take(day, use('a'), NOW)).toEqual({ admitted: true, isRepeat: false });
  expect(lines.join('')).toMatch(/LIMIT_FAILED.*petitions/);
  expect(lines.join('')).not.toContain(PHONE);
});
