import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdingLock } from '../../../tools/start/lock.ts';

const aLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock');
/** Larger than any process number of Linux. */
const NOBODY = '99999999';

test('one process works while others wait, also if it fails', async () => {
  const lock = aLock();
  let inside = 0;
  const work = async (n: number) => {
    inside += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const seen = inside;
    inside -= 1;
    if (n === 1) throw new Error('broken');
    return seen;
  };

  const outcomes = await Promise.allSettled([1, 2, 3].map((n) => holdingLock(lock, () => work(n))));

  expect(outcomes).toEqual([
    { status: 'rejected', reason: new Error('broken') },
    { status: 'fulfilled', value: 1 },
    { status: 'fulfilled', value: 1 },
  ]);
  expect(existsSync(lock)).toBe(false);
});

test.each([
  ['of a process that is gone', NOBODY],
  ['without an owner', undefined],
])('a lock %s is taken over', async (_, owner) => {
  const lock = aLock();
  mkdirSync(lock);
  if (owner !== undefined) writeFileSync(join(lock, 'pid'), owner);

  expect(await holdingLock(lock, async () => 'done')).toBe('done');
});
