import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapConcurrent } from '../../../lambdas/platform/map-concurrent.ts';

test('results keep the order of the input, however long each call takes', async () => {
  const work = async (turns: number) => {
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
    return `took ${turns}`;
  };

  expect(await mapConcurrent([5, 1, 3, 0], { concurrency: 2 }, work)).toEqual(['took 5', 'took 1', 'took 3', 'took 0']);
  expect(await mapConcurrent([], { concurrency: 2 }, work)).toEqual([]);
});

test('never has more calls in flight than `concurrency`', async () => {
  let running = 0;
  const seen: number[] = [];
  await mapConcurrent(Array(20).fill(0), { concurrency: 3 }, async () => {
    running += 1;
    seen.push(running);
    await nextTurn();
    running -= 1;
  });

  expect(Math.max(...seen)).toBe(3);
});

test('after an error nothing new starts, and it rejects once the calls in flight have finished', async () => {
  const started: number[] = [];
  const finished: number[] = [];
  const work = async (item: number) => {
    started.push(item);
    if (item === 1) throw new Error('one');
    await nextTurn();
    finished.push(item);
  };

  await expect(mapConcurrent([0, 1, 2, 3], { concurrency: 2 }, work)).rejects.toThrow('one');
  expect(started).toEqual([0, 1]);
  expect(finished).toEqual([0]);
});
