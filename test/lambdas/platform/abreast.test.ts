import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { abreast } from '../../../lambdas/platform/abreast.ts';

test('the results stand in the order of the items, however long each took', async () => {
  const work = async (turns: number) => {
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
    return `took ${turns}`;
  };

  expect(await abreast([5, 1, 3, 0], 2, work)).toEqual(['took 5', 'took 1', 'took 3', 'took 0']);
  expect(await abreast([], 2, work)).toEqual([]);
});

test('never more are under way than may walk abreast', async () => {
  let running = 0;
  const seen: number[] = [];
  await abreast(Array(20).fill(0), 3, async () => {
    running += 1;
    seen.push(running);
    await nextTurn();
    running -= 1;
  });

  expect(Math.max(...seen)).toBe(3);
});

test('a fault ends it: nothing new is begun, and what was begun has ended before it is thrown', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 1) throw new Error('one');
    await nextTurn();
    ended.push(item);
  };

  await expect(abreast([0, 1, 2, 3], 2, work)).rejects.toThrow('one');
  expect(begun).toEqual([0, 1]);
  expect(ended).toEqual([0]);
});
