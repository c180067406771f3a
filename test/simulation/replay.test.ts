import { expect, test } from 'vitest';
import { settle, tellStory } from './story.ts';

test('the same seed tells the same story', async () => {
  for (const seed of [7, 8, 9, 10, 11, 12]) {
    const stories = [await tellStory(seed), await tellStory(seed)];
    for (const story of stories) await settle(story);
    const [one, other] = stories.map(({ world }) => world.done);

    expect(one).toEqual(other);
  }
});
