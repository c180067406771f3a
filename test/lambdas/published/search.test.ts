import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../lambdas/kernel/time.ts';
import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { published } from '../../../lambdas/published/module.ts';
import { findRows } from '../../../lambdas/published/search.ts';
import { publishedStore } from '../../../lambdas/published/store.ts';
import { metered, noTraffic } from '../../support/metered-table.ts';

const table = memoryTable(published.tables.published);
const store = publishedStore(table);
const PETITIONS = 1_500;

/** 1,500 petitions of two agencies with 60 words each; one in 500 is about a bridge, and one has the words of both halves. */
beforeAll(async () => {
  const filler = Array.from({ length: 55 }, (_, at) => `tu${at}`).join(' ');
  for (let at = 0; at < PETITIONS; at += 1) {
    const on = addDays('2024-01-01', at % 700);
    const agency = at % 2 === 0 ? 'H44.1' : 'H44.2';
    const released = {
      ...({ agency, kind: 'reflection', receivedOn: on, answeredOn: on, history: [] } as const),
      publishedAt: `${on}T02:00:00.000Z`,
      summary: `Đã sửa đường ${at % 500 === 0 ? 'cầu Văn Lang' : 'phố'} ${filler} ${at === 1_399 ? 'chẵn lẻ' : at % 2 === 0 ? 'chẵn' : 'lẻ'}`,
    };
    await store.replace({ id: `P-${at}`, openId: `O-${at}`, agencies: [agency, 'H44'], name: 'Xã', released });
  }
});

const cost = async (words: readonly string[], agency = 'H44', after?: string) => {
  const traffic = noTraffic();
  const found = await findRows(metered(table, traffic), { agency, words, after }, 20);
  return { ...found, ...traffic };
};

describe('a search', () => {
  test('reads the partition of its rarest word', async () => {
    const { rows, next, itemsRead } = await cost(['duong', 'cau', 'sua']);
    expect(rows).toHaveLength(3);
    expect(next).toBeUndefined();
    expect(itemsRead).toBeLessThan(200);
  });

  test('for common words costs no more than its page', async () => {
    const { rows, next, readUnits } = await cost(['duong', 'sua', 'tu1', 'tu2', 'tu3', 'tu4', 'tu5', 'tu6']);
    expect(rows).toHaveLength(20);
    expect(next).toBe(rows.at(-1)?.sk);
    expect(readUnits).toBeLessThan(60);
  });

  test('of two common words that hardly ever meet stops after 600 rows, and continues with its cursor', async () => {
    const pages = [await cost(['chan', 'le'])];
    for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next)
      pages.push(await cost(['chan', 'le'], 'H44', next));

    expect(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toStrictEqual(['P-1399']);
    expect(pages).toHaveLength(2);
    expect(Math.max(...pages.map(({ itemsRead }) => itemsRead))).toBeLessThan(900);
    expect(Math.max(...pages.map(({ readUnits }) => readUnits))).toBeLessThan(100);
  });
});
