import { describe, expect, test } from 'vitest';
import { watchRun } from './actors/jobs.ts';
import { aStory, moveTo, settle } from './story.ts';
import { after, at, MINUTE_MS } from './time.ts';
import { requestOf, useCases } from './use-cases.ts';
import { violationsOf } from './violations.ts';
import { aWorld } from './world/world.ts';

/** A run claims digests and stores no message, because the table of messages is throttled; what happens then; a run. */
async function interrupted(act: 'withdraw' | 'note') {
  const story = aStory(aWorld(at('2026-11-12', '08:00'), 1));
  const { world } = story;
  const firstRun = await useCases['watch']?.(story);
  world.fault = (_, call) => (call === 'messages.put' ? 'throttled' : undefined);
  await firstRun?.();
  world.fault = () => undefined;

  moveTo(world, after(world.now, 15 * MINUTE_MS));
  await requestOf(story, act).attempt(world);
  moveTo(world, after(world.now, 15 * MINUTE_MS));
  await watchRun(world);
  return { story, digests: world.tables.messages.all().filter(({ id }) => `${id}`.startsWith('digest/')) };
}

describe('a digest that a run could not finish', () => {
  test('is sent by the next run', async () => {
    const { story, digests } = await interrupted('note');

    expect(digests.length).toBeGreaterThan(1);
    await settle(story);
    expect(violationsOf(story)).toEqual([]);
  });

  test('is not sent once its petitions have ended', async () => {
    const { story, digests } = await interrupted('withdraw');

    expect(digests).toEqual([]);
    await settle(story);
    expect(violationsOf(story)).toEqual([]);
  });
});
